package org.kiosque.media.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kiosque.accounts.AccountId;
import org.kiosque.media.Description;
import org.kiosque.media.Focus;
import org.kiosque.media.Frame;
import org.kiosque.media.Frame.Cut;
import org.kiosque.media.MediaId;
import org.kiosque.media.MediaRefused;
import org.kiosque.media.MediaRefused.Reason;
import org.kiosque.media.Rendition;
import org.kiosque.media.Rendition.Format;

class KeptPictureTest {

    static final Instant NOON = Instant.parse("2031-01-01T12:00:00Z");
    static final Description BRIDGE = new Description("Un pont", "", "", "", null);

    AccountId ann = new AccountId(1);
    AccountId bob = new AccountId(2);
    Shelfmark mark = Shelfmark.of(new byte[] {1});
    KeptPicture picture = new KeptPicture(ann, mark, "pont.jpg", BRIDGE, new Size(new Frame(1000, 800), false), NOON);

    @BeforeEach
    void inTheRegister() throws ReflectiveOperationException {
        var id = KeptPicture.class.getDeclaredField("id");
        id.setAccessible(true);
        id.set(picture, 7L);
    }

    @Test
    void onlyItsOwnerOrAnEditorRetiresIt() {
        refused(Reason.NOT_YOURS, () -> picture.retire(bob, false, NOON));
        picture.retire(bob, true, NOON);
        refused(Reason.NOT_YOURS, () -> picture.restore(bob, false));
        picture.restore(ann, false);
        picture.retire(ann, false, NOON);
        assertTrue(picture.entry().isRetired());
        picture.comeBack();
        assertFalse(picture.entry().isRetired());
    }

    @Test
    void whoeverSawAnotherRevisionIsTold() {
        refused(Reason.CHANGED_MEANWHILE, () -> picture.describe(1, Description.NONE, Focus.CENTRE));
        assertEquals(mark.look(Focus.CENTRE), picture.mark().look(picture.focus()));
    }

    @Test
    void itSaysWhetherAnythingChanged() {
        assertFalse(picture.describe(0, BRIDGE, Focus.CENTRE));
        assertTrue(picture.describe(0, Description.NONE, Focus.CENTRE));
        assertTrue(picture.describe(0, Description.NONE, new Focus(1, 2)));
        assertEquals(new Focus(1, 2), picture.focus());
    }

    @Test
    void itIsThereInItsOwnSizesAndItsPresentLook() {
        String look = mark.look(Focus.CENTRE);
        assertTrue(picture.has(rendition(look, 640)));
        assertTrue(picture.has(rendition(look, 1000)));
        assertFalse(picture.has(rendition(look, 1280)));
        assertFalse(picture.has(rendition("00000000", 640)));

        picture.describe(0, BRIDGE, new Focus(1, 2));

        assertNotEquals(look, mark.look(new Focus(1, 2)));
        assertFalse(picture.has(rendition(look, 640)));
    }

    private static Rendition rendition(String look, int width) {
        return new Rendition(new MediaId(1), look, width, Cut.WIDE, Format.JPEG);
    }

    private static void refused(Reason reason, Executable call) {
        assertEquals(reason, assertThrows(MediaRefused.class, call).reason());
    }
}
