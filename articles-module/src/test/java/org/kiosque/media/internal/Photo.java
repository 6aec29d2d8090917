package org.kiosque.media.internal;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.kiosque.media.Rendition.Format;

/** Files as cameras, scanners and villains make them. */
final class Photo {

    /** What a camera notes beside a picture, and nobody else should read. */
    static final String SECRET = "Boitier de Zoe";

    private static final int WIDTH_AT = 16;

    private Photo() {}

    /** Red, green, blue and white, each in its corner. */
    static BufferedImage image(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        Color[] colours = {Color.RED, Color.GREEN, Color.BLUE, Color.WHITE};
        for (int i = 0; i < colours.length; i++) {
            graphics.setColor(colours[i]);
            graphics.fillRect(i % 2 * width / 2, i / 2 * height / 2, width, height);
        }
        graphics.dispose();
        return image;
    }

    /** @param format as ImageIO knows it */
    static byte[] file(BufferedImage image, String format) {
        return written(out -> {
            if (!ImageIO.write(image, format, out)) throw new IllegalArgumentException(format);
        });
    }

    static byte[] webp(BufferedImage image) {
        return Encoding.encode(image, Format.WEBP);
    }

    /** As print shops send them: cyan, magenta, yellow and black, all inverted, as their programs write them. */
    static byte[] cmyk(int width, int height, int... ink) {
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++)
                for (int band = 0; band < 4; band++) raster.setSample(x, y, band, 255 - ink[band]);
        byte[] plain = written(out -> {
            var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            try (var output = new MemoryCacheImageOutputStream(out)) {
                writer.setOutput(output);
                writer.write(null, new IIOImage(raster, null, null), null);
            } finally {
                writer.dispose();
            }
        });
        return segment(plain, 0xee, "Adobe\0d\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
    }

    /** @return the same JPEG with what a camera says beside it: how it was held, who it is and where it was */
    static byte[] fromCamera(byte[] jpeg, int orientation) {
        return segment(jpeg, 0xe1, joined("Exif\0\0".getBytes(StandardCharsets.US_ASCII), exif(orientation)));
    }

    private static byte[] segment(byte[] jpeg, int marker, byte[] data) {
        return written(out -> {
            var file = new DataOutputStream(out);
            file.write(jpeg, 0, 2);
            file.write(0xff);
            file.write(marker);
            file.writeShort(data.length + 2);
            file.write(data);
            file.write(jpeg, 2, jpeg.length - 2);
        });
    }

    /** @return the same PNG with one more chunk behind its header */
    static byte[] withChunk(byte[] png, String type, byte[] data) {
        return written(out -> {
            out.write(png, 0, 33);
            out.write(chunk(type, data));
            out.write(png, 33, png.length - 33);
        });
    }

    static byte[] chunk(String type, byte[] data) {
        byte[] named = joined(type.getBytes(StandardCharsets.US_ASCII), data);
        var sum = new CRC32();
        sum.update(named);
        return ByteBuffer.allocate(8 + named.length).putInt(data.length).put(named).putInt((int) sum.getValue()).array();
    }

    /** @return a PNG that says it is this large */
    static byte[] claiming(int width, int height) {
        byte[] png = file(image(8, 8), "png");
        ByteBuffer.wrap(png).putInt(WIDTH_AT, width).putInt(WIDTH_AT + 4, height);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());
        return png;
    }

    /** @return the same WebP in the form that has room for EXIF */
    static byte[] withExif(byte[] webp, int width, int height, int orientation) {
        byte[] exif = exif(orientation);
        byte[] image = Arrays.copyOfRange(webp, 12, webp.length);
        int size = 4 + 18 + image.length + 8 + exif.length + exif.length % 2;
        var file = ByteBuffer.allocate(8 + size).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes()).putInt(size).put("WEBPVP8X".getBytes()).putInt(10).putInt(0x08);
        file.put(new byte[] {(byte) (width - 1), 0, 0, (byte) (height - 1), 0, 0}).put(image);
        file.put("EXIF".getBytes()).putInt(exif.length).put(exif);
        return file.array();
    }

    /** A TIFF structure of its maker, its orientation and a position (Exif 2.32, 4.6). */
    static byte[] exif(int orientation) {
        var tiff = ByteBuffer.allocate(160);
        tiff.put("MM".getBytes()).putShort((short) 42).putInt(8).putShort((short) 3);
        entry(tiff, 0x010f, 2, SECRET.length() + 1, 100);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8825, 4, 1, 60);
        tiff.putInt(0);
        tiff.position(60).putShort((short) 1);
        entry(tiff, 0x0001, 2, 2, 'N' << 24);
        tiff.putInt(0);
        tiff.position(100).put(SECRET.getBytes(StandardCharsets.US_ASCII));
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    static byte[] joined(byte[] first, byte[] second) {
        return written(out -> {
            out.write(first);
            out.write(second);
        });
    }

    private interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
