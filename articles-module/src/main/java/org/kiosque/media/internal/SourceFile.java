package org.kiosque.media.internal;

import com.luciad.imageio.webp.WebPReadParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.kiosque.media.MediaRefused;
import org.kiosque.media.MediaRefused.Reason;
import org.kiosque.media.Upload;

/** A file that was handed in: first only its header is believed, then it is decoded. */
final class SourceFile {

    /** What one decoded picture may take; larger ones are read with every second, third… pixel only. */
    private static final long DECODED_MAX = 96L * 1024 * 1024;
    private static final long HEAVY = DECODED_MAX / 2;

    /** Of the many things a JPEG decoder remarks on, those after which it makes pixels up. */
    private static final Pattern MADE_UP = Pattern.compile("premature end|bad huffman|truncated|missing eoi|no eoi");

    private final byte[] bytes;
    private final FileKind kind;
    private final Orientation orientation;
    private final int bytesPerPixel;
    private final int width;
    private final int height;

    /** @throws MediaRefused SVG, UNKNOWN_KIND, TOO_LARGE, DAMAGED */
    SourceFile(byte[] bytes) {
        this.bytes = bytes;
        kind = FileKind.of(bytes);
        var png = kind == FileKind.PNG ? new PngFile(bytes) : null;
        bytesPerPixel = png != null && png.isDeep() ? 2 * kind.bytesPerPixel() : kind.bytesPerPixel();
        int[] size = new int[2];
        read(reader -> {
            size[0] = reader.getWidth(0);
            size[1] = reader.getHeight(0);
        });
        width = size[0];
        height = size[1];
        if (width < 1 || height < 1) throw new MediaRefused("new", Reason.DAMAGED);
        if ((long) width * height > Upload.PIXELS_MAX) throw new MediaRefused("new", Reason.TOO_LARGE);
        orientation = switch (kind) {
            case JPEG -> Orientation.ofJpeg(bytes);
            case WEBP -> Orientation.ofWebp(bytes);
            case PNG -> Orientation.ofExif(png.exif());
            case GIF -> Orientation.none();
        };
    }

    /** @return whether it should be alone in memory when it is decoded */
    boolean isHeavy() {
        return decodedSize(step()) > HEAVY;
    }

    /** @return upright, as large as pictures are kept, in 8 bits of red, green and blue, with alpha only if any shows. @throws MediaRefused DAMAGED */
    BufferedImage decode() {
        var decoded = new BufferedImage[1];
        read(reader -> decoded[0] = reader.read(0, parameters(reader)));
        if (decoded[0] == null) throw new MediaRefused("new", Reason.DAMAGED);
        return orientation.turn(Scaling.toKept(decoded[0], orientation.liesOnItsSide()));
    }

    private ImageReadParam parameters(ImageReader reader) {
        int step = step();
        var parameters = reader.getDefaultReadParam();
        if (step == 1) return parameters;
        if (parameters instanceof WebPReadParam webp) {
            webp.setUseScaling(true);
            webp.setScaledWidth(Math.max(1, width / step));
            webp.setScaledHeight(Math.max(1, height / step));
        } else {
            parameters.setSourceSubsampling(step, step, 0, 0);
        }
        return parameters;
    }

    private int step() {
        int step = 1;
        while (decodedSize(step) > DECODED_MAX) step++;
        return step;
    }

    private long decodedSize(int step) {
        return (long) width * height * bytesPerPixel / ((long) step * step);
    }

    /** Metadata is ignored: what is compressed in it could be of any size. Decoders fail on bad files in every way they like. */
    private void read(Reading reading) {
        ImageReader reader = null;
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader = kind.reader();
            reader.addIIOReadWarningListener(new Strict());
            reader.setInput(input, true, true);
            reading.by(reader);
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof MediaRefused refused) throw refused;
            var damaged = new MediaRefused("new", Reason.DAMAGED);
            damaged.initCause(unreadable);
            throw damaged;
        } finally {
            if (reader != null) reader.dispose();
        }
    }

    private interface Reading {
        void by(ImageReader reader) throws IOException;
    }

    private static final class Strict implements IIOReadWarningListener {

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            if (MADE_UP.matcher(warning.toLowerCase(Locale.ROOT)).find()) throw new MediaRefused("new", Reason.DAMAGED);
        }
    }
}
