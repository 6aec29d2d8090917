package org.kiosque.web.media;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.media.Description;
import org.kiosque.media.Focus;
import org.kiosque.media.MediaEntry;
import org.kiosque.media.MediaId;
import org.kiosque.media.Picture;

class PictureSheetTest {

    static final Description SAID = new Description("Un pont", "La légende", "Zoé", "Libre", LocalDate.parse("2032-02-29"));

    PictureSheet sheet = new PictureSheet();

    @Test
    void whatIsShownIsWhatIsSavedAgain() {
        sheet.show(new MediaEntry(new Picture(new MediaId(1), "", "", "", 9, 9, "0a1b2c3d", null), "pont.jpg", SAID,
                new Focus(3, 97), new AccountId(1), Instant.EPOCH, 4, null));

        assertEquals(SAID, sheet.description());
        assertEquals(Optional.of(new Focus(3, 97)), sheet.focus());
        assertEquals(4, sheet.getRevision());
    }

    @Test
    void rightsMayEndNever() {
        for (String day : new String[] {null, "", "  "}) {
            sheet.setRightsUntil(day);
            assertNull(sheet.description().rightsUntil());
        }
    }

    @Test
    void aDayThatIsNoneIsNoDay() {
        for (String day : new String[] {"2031-02-29", "31/01/2031", "demain", "2031-13-01"}) {
            sheet.setRightsUntil(day);
            assertThrows(DateTimeException.class, sheet::description, day);
        }
        sheet.setRightsUntil("+12031-01-01");
        assertThrows(IllegalArgumentException.class, sheet::description);
    }

    @Test
    void aFocalPointIsTwoWholeNumbersUpToAHundred() {
        for (String number : new String[] {"", "-1", "101", "1.5", "dix", "1e1", null}) {
            sheet.setFocusX("50");
            sheet.setFocusY(number);
            assertEquals(Optional.empty(), sheet.focus(), number);
        }
        sheet.setFocusY("100");
        assertEquals(Optional.of(new Focus(50, 100)), sheet.focus());
    }

    @Test
    void whatWasTypedInAFormThatIsForgottenIsTakenFromIt() {
        var typed = Map.of("alt", "Un pont", "rightsUntil", "2031-01-31", "focusX", "1", "focusY", "2", "revision", "7");
        sheet.copy(typed::get);
        assertEquals("Un pont", sheet.getAlt());
        assertEquals(LocalDate.parse("2031-01-31"), sheet.description().rightsUntil());
        assertEquals(Optional.of(new Focus(1, 2)), sheet.focus());
        assertEquals(7, sheet.getRevision());

        sheet.copy(Map.of("revision", "99999999999")::get);
        assertEquals(0, sheet.getRevision());
    }
}
