package org.kiosque.media.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.kiosque.media.Focus;
import org.kiosque.media.Frame;
import org.kiosque.media.MediaRefused;
import org.kiosque.media.MediaRefused.Reason;
import org.kiosque.media.StoredRendition;

class DarkroomTest {

    Map<String, byte[]> stored = new TreeMap<>();
    boolean full;
    Darkroom darkroom = new Darkroom(new Workbench(Duration.ofSeconds(1)), new Shelf(new PictureStore() {
        @Override
        public void put(String key, byte[] content, String mediaType) throws IOException {
            if (full) throw new IOException("No space left.");
            stored.put(key, content);
        }

        @Override
        public Optional<StoredRendition> get(String key) {
            return Optional.ofNullable(stored.get(key)).map(bytes -> new StoredRendition(bytes.length, new ByteArrayInputStream(bytes)));
        }

        @Override
        public void remove(String key) {
            stored.remove(key);
        }
    }));

    Size develop(byte[] file) {
        return darkroom.develop(file, Shelfmark.of(file));
    }

    BufferedImage jpeg(String ending) throws IOException {
        String key = stored.keySet().stream().filter(one -> one.endsWith(ending)).findFirst().orElseThrow();
        return ImageIO.read(new ByteArrayInputStream(stored.get(key)));
    }

    @Test
    void nothingOfWhatTheCameraNotedIsKept() {
        byte[] file = Photo.fromCamera(Photo.file(Photo.image(700, 500), "jpeg"), 6);
        assertTrue(text(file).contains(Photo.SECRET), "it was there");

        assertEquals(new Frame(500, 700), develop(file).frame());

        assertFalse(stored.isEmpty());
        stored.forEach((key, content) -> {
            for (String trace : new String[] {Photo.SECRET, "Exif", "EXIF", "eXIf"}) assertFalse(text(content).contains(trace), key);
        });
    }

    @Test
    void nothingOfAProgramInDisguiseIsKept() {
        String script = "<script>alert(document.cookie)</script>";
        byte[] payload = script.getBytes(StandardCharsets.US_ASCII);
        byte[] png = Photo.file(Photo.image(400, 300), "png");
        develop(Photo.joined(png, payload));
        develop(Photo.withChunk(png, "tEXt", payload));
        byte[] gif = Photo.file(Photo.image(400, 300), "gif");
        develop(Photo.joined(gif, payload));

        stored.forEach((key, content) -> assertFalse(text(content).contains("<script"), key));
        assertEquals(3, stored.keySet().stream().filter(key -> key.endsWith("kept.jpg")).count());
    }

    @Test
    void whatShowsThroughIsKeptAndIsWhiteWhereNothingCan() throws IOException {
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_ARGB);
        image.createGraphics().fillRect(0, 0, 10, 10);

        assertTrue(develop(Photo.file(image, "png")).transparent());

        assertTrue(jpeg("kept.png").getColorModel().hasAlpha());
        assertEquals(Color.WHITE.getRGB(), jpeg("/320.jpg").getRGB(200, 150));
    }

    @Test
    void anAlphaChannelThatHidesNothingIsLeftOut() {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB);
        image.createGraphics().fillRect(0, 0, 40, 30);

        assertFalse(develop(Photo.file(image, "png")).transparent());
    }

    @Test
    void aWidePictureIsStoredOnce() {
        develop(Photo.file(Photo.image(1280, 720), "png"));
        assertEquals(1 + 4 * 2, stored.size(), () -> stored.keySet().toString());
    }

    @Test
    void theCropFollowsTheFocalPointAndComesBackTheSame() throws IOException {
        byte[] file = Photo.file(Photo.image(640, 640), "png");
        var mark = Shelfmark.of(file);
        var size = darkroom.develop(file, mark);
        Map<String, byte[]> first = Map.copyOf(stored);

        darkroom.crop(mark, size, new Focus(50, 100));
        darkroom.forget(mark, size.frame(), Focus.CENTRE);

        assertNotEquals(mark.look(Focus.CENTRE), mark.look(new Focus(50, 100)));
        var bottom = jpeg(mark.look(new Focus(50, 100)) + "-640.jpg");
        assertEquals(360, bottom.getHeight());
        assertTrue(new Color(bottom.getRGB(20, 340)).getBlue() > 200, "the lower left corner is blue");
        assertTrue(stored.keySet().stream().noneMatch(key -> key.contains(mark.look(Focus.CENTRE))), "the former crops are gone");

        darkroom.crop(mark, size, Focus.CENTRE);
        first.forEach((key, content) -> assertArrayEquals(content, stored.get(key), key));
    }

    @Test
    void aFullStoreIsSaid() {
        full = true;
        var refused = assertThrows(MediaRefused.class, () -> develop(Photo.file(Photo.image(9, 9), "png")));
        assertEquals(Reason.STORE_FAILED, refused.reason());
    }

    @Test
    void aPictureOfOnePixelIsAPicture() {
        assertEquals(new Frame(1, 1), develop(Photo.file(Photo.image(1, 1), "png")).frame());
        assertFalse(Arrays.equals(new byte[0], stored.values().iterator().next()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
