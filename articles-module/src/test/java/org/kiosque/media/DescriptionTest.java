package org.kiosque.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.kiosque.media.MediaSearch.Which;

class DescriptionTest {

    static final LocalDate TODAY = LocalDate.parse("2032-02-29");

    static String name(String of) {
        return new Upload(of, InputStream.nullInputStream(), Description.NONE).name();
    }

    @Test
    void whatIsSaidIsOneLine() {
        assertEquals(new Description("Un pont", "", "", "", null), new Description(" Un\r\npont\0", null, null, null, null));
    }

    @Test
    void noTextIsLongerThanItsPlace() {
        new Description("a".repeat(Description.ALT_MAX), "", "", "", null);
        assertThrows(IllegalArgumentException.class, () -> new Description("a".repeat(Description.ALT_MAX + 1), "", "", "", null));
        assertThrows(IllegalArgumentException.class, () -> new Description("", "a".repeat(Description.CAPTION_MAX + 1), "", "", null));
        assertThrows(IllegalArgumentException.class, () -> new Description("", "", "a".repeat(Description.CREDIT_MAX + 1), "", null));
        assertThrows(IllegalArgumentException.class, () -> new Description("", "", "", "a".repeat(Description.RIGHTS_MAX + 1), null));
    }

    @Test
    void rightsEndInAYearPeopleKnow() {
        assertThrows(IllegalArgumentException.class, () -> new Description("", "", "", "", LocalDate.of(10_000, 1, 1)));
        assertThrows(IllegalArgumentException.class, () -> new Description("", "", "", "", LocalDate.of(0, 1, 1)));
    }

    @Test
    void rightsHoldOnTheirLastDay() {
        assertFalse(picture(null).isExpired(TODAY));
        assertFalse(picture(TODAY).isExpired(TODAY));
        assertTrue(picture(TODAY).isExpired(TODAY.plusDays(1)));
    }

    static Picture picture(LocalDate rightsUntil) {
        return new Picture(new MediaId(1), "", "", "", 9, 9, "0a1b2c3d", rightsUntil);
    }

    @Test
    void ofAFileOnlyItsOwnNameIsKept() {
        assertEquals("été.jpg", name("C:\\Photos\\été.jpg"));
        assertEquals("passwd", name("../../etc/passwd"));
        assertEquals("a b.png", name("a\nb.png"));
        assertEquals("image", name(null));
        assertEquals("image", name("photos/"));
        assertEquals(Upload.NAME_MAX, name("x".repeat(300) + ".jpg").length());
        assertTrue(name("x".repeat(300) + ".jpg").endsWith(".jpg"));
    }

    @Test
    void aSearchIsCutRatherThanRefused() {
        assertEquals(MediaSearch.TEXT_MAX, new MediaSearch("x".repeat(999), Which.ALL, TODAY).text().length());
        assertEquals("", new MediaSearch(null, Which.ALL, TODAY).text());
    }
}
