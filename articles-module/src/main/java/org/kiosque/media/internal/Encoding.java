package org.kiosque.media.internal;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.kiosque.media.Rendition.Format;

/** Pixels as files. Nothing but pixels goes in, so nothing else comes out. */
final class Encoding {

    private static final float JPEG_QUALITY = 0.82f;
    private static final float WEBP_QUALITY = 0.78f;
    private static final float KEPT_QUALITY = 0.95f;

    /** In WEB-INF/lib no registry finds it by itself. */
    private static final WebPImageWriterSpi WEBP_WRITERS = new WebPImageWriterSpi();

    private Encoding() {}

    static byte[] encode(BufferedImage image, Format format) {
        return format == Format.WEBP ? webp(image) : jpeg(Scaling.onWhite(image), JPEG_QUALITY);
    }

    /** @return what later crops are cut from: a PNG when the picture lets something show through, else a good JPEG */
    static byte[] kept(BufferedImage image) {
        if (!image.getColorModel().hasAlpha()) return jpeg(image, KEPT_QUALITY);
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        return write(image, writer, writer.getDefaultWriteParam());
    }

    private static byte[] jpeg(BufferedImage image, float quality) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var parameters = writer.getDefaultWriteParam();
        parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        parameters.setCompressionQuality(quality);
        return write(image, writer, parameters);
    }

    private static byte[] webp(BufferedImage image) {
        var parameters = new WebPWriteParam(Locale.ROOT);
        parameters.setCompressionType(CompressionType.Lossy);
        parameters.setCompressionQuality(WEBP_QUALITY);
        return write(image, WEBP_WRITERS.createWriterInstance(null), parameters);
    }

    private static byte[] write(BufferedImage image, ImageWriter writer, ImageWriteParam parameters) {
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } catch (IOException failure) {
            throw new UncheckedIOException("A picture of " + image.getWidth() + " x " + image.getHeight() + " cannot be encoded.", failure);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
