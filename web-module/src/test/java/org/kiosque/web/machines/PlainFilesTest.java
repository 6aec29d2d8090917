package org.kiosque.web.machines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** robots.txt, security.txt, and the plain words of a text. */
class PlainFilesTest {

    @Test
    void whoOnlyGathersTextsMayBeAskedToStayAway() {
        String closed = RobotsServlet.robots(true, "https://paper.example");
        String open = RobotsServlet.robots(false, "https://paper.example");

        assertTrue(closed.contains("User-agent: GPTBot\n") && closed.contains("Disallow: /\n"), closed);
        assertFalse(open.contains("GPTBot") || open.contains("Disallow: /\n"), open);
        assertTrue(open.startsWith("User-agent: *\nDisallow: /admin/\n") && open.contains("Sitemap: https://paper.example/sitemap.xml\n"), open);
    }

    @Test
    void aHoleIsReportedToAnAddressThatIsValidForHalfAYear() {
        String text = WellKnownServlet.securityTxt("ann@paper.example", "https://paper.example", Instant.parse("2030-01-01T12:34:56Z"));

        assertEquals("Contact: mailto:ann@paper.example\nExpires: 2030-07-02T00:00:00Z\nPreferred-Languages: fr, en\n"
                + "Canonical: https://paper.example/.well-known/security.txt\n", text);
        assertTrue(WellKnownServlet.securityTxt("https://paper.example/report", "", Instant.EPOCH).startsWith("Contact: https://paper.example/report\n"));
    }

    @Test
    void aTextIsReadWithoutItsMarkup() {
        assertEquals("Il pleut & il vente. Il ne neige pas <encore>.",
                Snippet.plain("<p>Il <strong>pleut</strong> &amp; il vente.</p>\n<p>Il ne neige pas &lt;encore&gt;.</p>"));
        assertTrue(Snippet.beginning("<p>" + "pluie ".repeat(100) + "</p>").matches("(pluie ){10,}pluie…"));
    }
}
