package org.kiosque.media.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import org.kiosque.media.MediaRefused;
import org.kiosque.media.MediaRefused.Reason;

/**
 * A PNG file held against the standard (W3C PNG, third edition, 5 and 11.2): decoders forgive what a damaged file gets
 * wrong and make up the rest. What follows the last chunk is never looked at.
 */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final int HEADER_LENGTH = 13;
    /** Length, type and check sum. */
    private static final int AROUND_DATA = 12;
    private static final int PALETTE_COLOURS = 3;

    /** Which bit depths each colour type knows. */
    private static final Map<Integer, Set<Integer>> DEPTHS = Map.of(0, Set.of(1, 2, 4, 8, 16), 2, Set.of(8, 16),
            PALETTE_COLOURS, Set.of(1, 2, 4, 8), 4, Set.of(8, 16), 6, Set.of(8, 16));

    private final ByteBuffer file;
    private byte[] exif = {};
    private int depth;
    private int colours;
    private boolean hasPalette;
    private boolean hasPixels;

    /** @throws MediaRefused DAMAGED */
    PngFile(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).position(SIGNATURE);
        boolean first = true;
        String type;
        do {
            type = chunk(first);
            first = false;
        } while (!type.equals("IEND"));
        require(hasPixels);
    }

    /** @return the EXIF block; empty when there is none */
    byte[] exif() {
        return exif;
    }

    boolean isDeep() {
        return depth == 16;
    }

    private String chunk(boolean first) {
        require(file.remaining() >= AROUND_DATA);
        int length = file.getInt();
        require(length >= 0 && length <= file.remaining() - (AROUND_DATA - Integer.BYTES));
        int start = file.position();
        var sum = new CRC32();
        sum.update(file.array(), start, Integer.BYTES + length);
        require((int) sum.getValue() == file.getInt(start + Integer.BYTES + length));
        String type = new String(file.array(), start, Integer.BYTES, StandardCharsets.ISO_8859_1);
        require(first == type.equals("IHDR"));
        take(type, start + Integer.BYTES, length);
        file.position(start + Integer.BYTES + length + Integer.BYTES);
        return type;
    }

    private void take(String type, int at, int length) {
        switch (type) {
            case "IHDR" -> header(at, length);
            case "PLTE" -> {
                require(length > 0 && length % 3 == 0 && !hasPixels);
                hasPalette = true;
            }
            case "IDAT" -> {
                require(hasPalette || colours != PALETTE_COLOURS);
                hasPixels = true;
            }
            case "eXIf" -> exif = Arrays.copyOfRange(file.array(), at, at + length);
            default -> require(type.matches("[a-zA-Z]{4}"));
        }
    }

    private void header(int at, int length) {
        require(length == HEADER_LENGTH);
        require(file.getInt(at) > 0 && file.getInt(at + 4) > 0);
        depth = file.get(at + 8);
        colours = file.get(at + 9);
        require(DEPTHS.getOrDefault(colours, Set.of()).contains(depth));
        boolean usual = file.get(at + 10) == 0 && file.get(at + 11) == 0 && (file.get(at + 12) & ~1) == 0;
        require(usual);
    }

    private static void require(boolean rule) {
        if (!rule) throw new MediaRefused("new", Reason.DAMAGED);
    }
}
