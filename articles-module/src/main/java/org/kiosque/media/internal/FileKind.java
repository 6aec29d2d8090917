package org.kiosque.media.internal;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import org.kiosque.media.MediaRefused;
import org.kiosque.media.MediaRefused.Reason;

/** The kinds of picture files the library takes, told by how a file begins and never by its name. */
enum FileKind {
    JPEG(3, "\u00ff\u00d8\u00ff") {
        @Override
        ImageReader reader() throws IOException {
            return JPEG_READERS.createReaderInstance(null);
        }
    },
    PNG(4, "\u0089PNG\r\n\u001a\n"),
    GIF(4, "GIF87a", "GIF89a"),
    WEBP(4, "RIFF....WEBP") {
        @Override
        ImageReader reader() {
            return WEBP_READERS.createReaderInstance(null);
        }
    };

    /** In WEB-INF/lib no registry finds them by itself. */
    private static final WebPImageReaderSpi WEBP_READERS = new WebPImageReaderSpi();
    private static final JPEGImageReaderSpi JPEG_READERS = new JPEGImageReaderSpi();

    static {
        // It stands on the reader of the JVM and looks for that one when it is registered.
        JPEG_READERS.onRegistration(IIORegistry.getDefaultInstance(), ImageReaderSpi.class);
    }

    private static final int LOOKED_AT = 4096;

    private final int bytesPerPixel;
    private final String[] beginnings;

    FileKind(int bytesPerPixel, String... beginnings) {
        this.bytesPerPixel = bytesPerPixel;
        this.beginnings = beginnings;
    }

    /** @throws MediaRefused SVG, UNKNOWN_KIND */
    static FileKind of(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        for (FileKind kind : values())
            for (String beginning : kind.beginnings)
                if (begins(start, beginning)) return kind;
        throw new MediaRefused("new", start.toLowerCase(Locale.ROOT).contains("<svg") ? Reason.SVG : Reason.UNKNOWN_KIND);
    }

    private static boolean begins(String file, String beginning) {
        if (file.length() < beginning.length()) return false;
        for (int i = 0; i < beginning.length(); i++)
            if (beginning.charAt(i) != '.' && beginning.charAt(i) != file.charAt(i)) return false;
        return true;
    }

    /** @return a fresh one, to be disposed of */
    ImageReader reader() throws IOException {
        return ImageIO.getImageReadersByFormatName(name()).next();
    }

    /** @return what a pixel of 8 bits a channel takes when it is decoded */
    int bytesPerPixel() {
        return bytesPerPixel;
    }
}
