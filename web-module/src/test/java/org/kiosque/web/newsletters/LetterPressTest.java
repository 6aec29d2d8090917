package org.kiosque.web.newsletters;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Section;
import org.kiosque.newsletters.Edition;
import org.kiosque.newsletters.EditionPiece;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.newsletters.Rendition;
import org.kiosque.web.shell.Links;
import org.kiosque.web.shell.Site;

class LetterPressTest {

    static final Instant NOON = Instant.parse("2031-03-01T12:00:00Z");

    LetterPress press = new LetterPress();

    @BeforeEach
    void setUp() {
        press.language = "fr";
        press.zone = ZoneId.of("Europe/Paris");
        press.links = new Links();
        press.site = new Site() {
            @Override
            public String getName() {
                return "Le <Fanal>";
            }

            @Override
            public String getTagline() {
                return "De la lumière";
            }

            @Override
            public String getOrigin() {
                return "https://news.example";
            }
        };
        press.setUp();
    }

    @Test
    void everyWordIsEscapedInTheLaidOutPart() {
        String html = weekly("<script>alert(1)</script> & \"Co\"", article("L’eau <b>dort</b>", "Il & elle", Access.FREE)).html();

        assertFalse(html.contains("<script") || html.contains("<b>"), html);
        assertTrue(html.contains("L’eau &lt;b&gt;dort&lt;/b&gt;") && html.contains("Il &amp; elle") && html.contains("Le &lt;Fanal&gt;"), html);
    }

    @Test
    void everyAddressIsWholeAndOfThisSite() {
        String html = weekly("", article("L’eau", "Dort.", Access.FREE)).html();

        var addresses = html.split("(href|src)=\"");
        for (int i = 1; i < addresses.length; i++)
            assertTrue(addresses[i].startsWith("https://news.example/") || addresses[i].startsWith(Rendition.UNSUBSCRIBE), addresses[i]);
        assertFalse(html.matches("(?s).*(<img|url\\(|@import|<link).*"), html);
    }

    @Test
    void bothPartsSayWhatItIsWhyItComesAndHowToLeave() {
        var letter = weekly("Bonjour.\n\nÀ samedi.", article("L’eau", "Dort.", Access.SUBSCRIBERS));

        for (String part : List.of(letter.html(), letter.text())) {
            for (String said : List.of("samedi 1er mars 2031", "n°\u00a07", "Bonjour.", "À samedi.", "L’eau", "Dort.",
                    "https://news.example/articles/5/l-eau", "https://news.example/newsletters/weekly/7", "parce que vous l’avez demandé", Rendition.UNSUBSCRIBE))
                assertTrue(part.contains(said), said + " in " + part);
            assertTrue(part.toLowerCase().contains("abonnés"), part);
        }
    }

    @Test
    void thePlainTextIsNarrowAndKeepsAddressesWhole() {
        var text = weekly("mot ".repeat(100), article("titre ".repeat(25).strip(), "chapeau ".repeat(60).strip(), Access.FREE)).text();

        text.lines().filter(line -> !line.contains("https://")).forEach(line -> assertTrue(line.length() <= PlainText.WIDTH, line));
    }

    @Test
    void aBriefIsThereWholeWithoutPicturesAndWithWholeAddresses() {
        String body = "<p>Il <em>pleut</em>, <a href=\"/briefs/3/x\">encore</a>.</p><ul><li>un</li><li>deux</li></ul>"
                + "<figure><img src=\"/media/1/2-640.jpg\" alt=\"\"><figcaption>La place</figcaption></figure>";
        var letter = press.print(new Edition(Newsletter.DAILY_BRIEF, 0, NOON, "Le Brief", "",
                List.of(new EditionPiece(card(Kind.BRIEF, Access.FREE), "La pluie", "", body))));

        assertTrue(letter.html().contains("<em>pleut</em>"), letter.html());
        assertTrue(letter.html().contains("href=\"https://news.example/briefs/3/x\""), letter.html());
        assertFalse(letter.html().contains("<img"), letter.html());
        assertTrue(letter.text().contains("Il pleut, encore (https://news.example/briefs/3/x)."), letter.text());
        assertTrue(letter.text().contains("- un\n- deux"), letter.text());
        assertTrue(letter.text().contains("13h00") && letter.html().contains("13h00"), letter.text());
    }

    @Test
    void eachReaderLeavesByTheirOwnAddress() {
        var mine = weekly("", article("L’eau", "Dort.", Access.FREE)).unsubscribingAt("https://news.example/newsletters/unsubscribe?token=abc");

        assertTrue(mine.html().contains("href=\"https://news.example/newsletters/unsubscribe?token=abc\""), mine.html());
        assertTrue(mine.text().contains("https://news.example/newsletters/unsubscribe?token=abc"), mine.text());
        assertFalse((mine.html() + mine.text()).contains(Rendition.UNSUBSCRIBE));
    }

    @Test
    void aSubjectNamesTheDay() {
        assertEquals("Le Brief du dimanche 29 février 2032", press.subject(Newsletter.DAILY_BRIEF, LocalDate.of(2032, 2, 29)));
        assertEquals("La lettre du samedi 1er mars 2031", press.subject(Newsletter.WEEKLY, LocalDate.of(2031, 3, 1)));
    }

    private Rendition weekly(String introduction, EditionPiece... pieces) {
        return press.print(new Edition(Newsletter.WEEKLY, 7, NOON, "La lettre", introduction, List.of(pieces)));
    }

    private static EditionPiece article(String title, String standfirst, Access access) {
        return new EditionPiece(card(Kind.ARTICLE, access), title, standfirst, "");
    }

    private static ArticleCard card(Kind kind, Access access) {
        return new ArticleCard(new ArticleId(5), kind, new Section("sciences", "Sciences", ""), "l-eau", "L’eau", "", "",
                List.of(new AccountId(1)), "", null, access, null, 3, NOON);
    }
}
