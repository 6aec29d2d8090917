package org.kiosque.media.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiosque.media.MediaRefused;
import org.kiosque.media.MediaRefused.Reason;

class SourceFileTest {

    static final int WIDTH = 96;
    static final int HEIGHT = 64;
    static final BufferedImage IMAGE = Photo.image(WIDTH, HEIGHT);
    static final Map<String, byte[]> KINDS = Map.of("JPEG", Photo.file(IMAGE, "jpeg"), "PNG", Photo.file(IMAGE, "png"),
            "GIF", Photo.file(IMAGE, "gif"), "WebP", Photo.webp(IMAGE));

    @Test
    void everyKindIsDecoded() {
        KINDS.forEach((kind, file) -> looksLikeIt(kind, decoded(file)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void itStandsUprightHoweverTheCameraWasHeld(int orientation) {
        var held = held(orientation);
        looksLikeIt("JPEG", decoded(Photo.fromCamera(Photo.file(held, "jpeg"), orientation)));
        looksLikeIt("PNG", decoded(Photo.withChunk(Photo.file(held, "png"), "eXIf", Photo.exif(orientation))));
        looksLikeIt("WebP", decoded(Photo.withExif(Photo.webp(held), held.getWidth(), held.getHeight(), orientation)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 255})
    void anOrientationThatIsNoneIsNotBelieved(int orientation) {
        looksLikeIt("JPEG", decoded(Photo.fromCamera(KINDS.get("JPEG"), orientation)));
    }

    @Test
    void unreadableNotesOfACameraDoNoHarm() {
        byte[] file = Photo.fromCamera(KINDS.get("JPEG"), 6);
        Arrays.fill(file, 20, 60, (byte) 0xff);
        assertEquals(WIDTH, decoded(file).getWidth());
    }

    @Test
    void printersColoursBecomeThoseOfScreens() {
        var cyan = new Color(decoded(Photo.cmyk(40, 30, 255, 0, 0, 0)).getRGB(20, 15));
        assertTrue(cyan.getRed() < 90 && cyan.getGreen() > 120 && cyan.getBlue() > 170, cyan::toString);
        var paper = new Color(decoded(Photo.cmyk(40, 30, 0, 0, 0, 0)).getRGB(20, 15));
        assertTrue(paper.getRed() > 245 && paper.getGreen() > 245 && paper.getBlue() > 245, paper::toString);
    }

    @Test
    void ofAMovingPictureTheFirstFrameIsTaken() {
        byte[] gif = KINDS.get("GIF");
        int frame = 13 + 3 * (2 << (gif[10] & 7));
        looksLikeIt("GIF", decoded(Photo.joined(Arrays.copyOf(gif, gif.length - 1), Arrays.copyOfRange(gif, frame, gif.length))));
    }

    @Test
    void whatWasCutOffIsRefused() {
        KINDS.forEach((kind, file) -> {
            for (int percent : List.of(1, 10, 50, 90))
                refused(null, Arrays.copyOf(file, Math.max(1, file.length * percent / 100)), kind + " of " + percent + " %");
        });
    }

    /** Of noise anything may come, but a refusal that says so or a picture. */
    @Test
    void whatWasDamagedNeverBreaksMore() {
        var random = new Random(20260101);
        KINDS.forEach((kind, file) -> {
            for (int i = 0; i < 60; i++) {
                byte[] damaged = file.clone();
                for (int hit = 0; hit < 8; hit++) damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
                try {
                    decoded(damaged);
                } catch (MediaRefused refused) {
                    assertTrue(List.of(Reason.DAMAGED, Reason.UNKNOWN_KIND, Reason.TOO_LARGE).contains(refused.reason()), kind);
                }
            }
        });
    }

    @Test
    void aHeaderOfTooManyPixelsIsEnoughToRefuse() {
        refused(Reason.TOO_LARGE, Photo.claiming(8200, 5000), "41 megapixels");
        refused(Reason.TOO_LARGE, Photo.claiming(Integer.MAX_VALUE, Integer.MAX_VALUE), "more than there are");
        refused(Reason.DAMAGED, Photo.claiming(0, 10), "no width");
        refused(Reason.DAMAGED, Photo.claiming(-1, 10), "less than no width");
        byte[] jpeg = KINDS.get("JPEG").clone();
        int frame = indexOf(jpeg, new byte[] {(byte) 0xff, (byte) 0xc0}) + 5;
        jpeg[frame] = 0x27;
        jpeg[frame + 2] = 0x27;
        refused(Reason.TOO_LARGE, jpeg, "100 megapixels");
    }

    @Test
    void drawingsThatAreProgramsAreRefused() {
        for (String svg : List.of("<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "\ufeff<?xml version='1.0'?>\n<!-- un dessin -->\n<SVG/>", "\n\n  <!DOCTYPE svg><svg></svg>"))
            refused(Reason.SVG, svg.getBytes(StandardCharsets.UTF_8), svg);
    }

    @Test
    void whatIsNoPictureIsRefusedWhateverItsName() {
        for (String text : List.of("<html><script>alert(1)</script></html>", "GIF", "\u0089PNG", "%PDF-1.7", "PK\u0003\u0004", "BM6"))
            refused(Reason.UNKNOWN_KIND, text.getBytes(StandardCharsets.ISO_8859_1), text);
        refused(Reason.DAMAGED, "GIF89a/*<script>alert(1)</script>*/=1;alert(2)".getBytes(StandardCharsets.US_ASCII), "a script that says it is a GIF");
    }

    static BufferedImage decoded(byte[] file) {
        return new SourceFile(file).decode();
    }

    static void refused(Reason reason, byte[] file, String what) {
        var refused = assertThrows(MediaRefused.class, () -> decoded(file), what);
        if (reason != null) assertEquals(reason, refused.reason(), what);
    }

    static void looksLikeIt(String kind, BufferedImage image) {
        assertEquals(WIDTH + " " + HEIGHT, image.getWidth() + " " + image.getHeight(), kind);
        for (int x : List.of(8, WIDTH - 9))
            for (int y : List.of(8, HEIGHT - 9)) {
                var expected = new Color(IMAGE.getRGB(x, y));
                var found = new Color(image.getRGB(x, y));
                int difference = Math.abs(expected.getRed() - found.getRed()) + Math.abs(expected.getGreen() - found.getGreen())
                        + Math.abs(expected.getBlue() - found.getBlue());
                assertTrue(difference < 40, kind + " at " + x + "," + y + " is " + found + " instead of " + expected);
            }
    }

    /** @return the pixels as they lie on the sensor of a camera that was held like this */
    static BufferedImage held(int orientation) {
        boolean onItsSide = orientation >= 5;
        int width = onItsSide ? HEIGHT : WIDTH;
        int height = onItsSide ? WIDTH : HEIGHT;
        var sensor = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                sensor.setRGB(x, y, switch (orientation) {
                    case 2 -> IMAGE.getRGB(WIDTH - 1 - x, y);
                    case 3 -> IMAGE.getRGB(WIDTH - 1 - x, HEIGHT - 1 - y);
                    case 4 -> IMAGE.getRGB(x, HEIGHT - 1 - y);
                    case 5 -> IMAGE.getRGB(y, x);
                    case 6 -> IMAGE.getRGB(WIDTH - 1 - y, x);
                    case 7 -> IMAGE.getRGB(WIDTH - 1 - y, HEIGHT - 1 - x);
                    case 8 -> IMAGE.getRGB(y, HEIGHT - 1 - x);
                    default -> IMAGE.getRGB(x, y);
                });
        return sensor;
    }

    static int indexOf(byte[] file, byte[] part) {
        return new String(file, StandardCharsets.ISO_8859_1).indexOf(new String(part, StandardCharsets.ISO_8859_1));
    }
}
