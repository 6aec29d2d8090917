package org.kiosque.media.internal;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.imaging.riff.RiffProcessingException;
import com.drew.imaging.webp.WebpMetadataReader;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** How a camera was held, as EXIF numbers it from 1 to 8 (CIPA DC-008, 4.6.5.1). */
record Orientation(int number) {

    private static final Orientation UPRIGHT = new Orientation(1);

    static Orientation ofJpeg(byte[] file) {
        try {
            return in(JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), List.of(new ExifReader())));
        } catch (JpegProcessingException | IOException unreadable) {
            return UPRIGHT;
        }
    }

    static Orientation ofWebp(byte[] file) {
        try {
            return in(WebpMetadataReader.readMetadata(new ByteArrayInputStream(file)));
        } catch (RiffProcessingException | IOException unreadable) {
            return UPRIGHT;
        }
    }

    /** @param exif may be empty */
    static Orientation ofExif(byte[] exif) {
        if (exif.length == 0) return UPRIGHT;
        var metadata = new Metadata();
        new ExifReader().extract(new ByteArrayReader(exif), metadata);
        return in(metadata);
    }

    static Orientation none() {
        return UPRIGHT;
    }

    /** The first directory is the picture's; a thumbnail's has one of its own. */
    private static Orientation in(Metadata metadata) {
        for (var directory : metadata.getDirectoriesOfType(ExifIFD0Directory.class)) {
            Integer number = directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
            if (number != null && number >= 1 && number <= 8) return new Orientation(number);
        }
        return UPRIGHT;
    }

    /** @return whether width and height change places */
    boolean liesOnItsSide() {
        return number >= 5;
    }

    BufferedImage turn(BufferedImage image) {
        if (number == 1) return image;
        int width = image.getWidth();
        int height = image.getHeight();
        var upright = liesOnItsSide() ? new BufferedImage(height, width, image.getType())
                : new BufferedImage(width, height, image.getType());
        var graphics = upright.createGraphics();
        graphics.drawImage(image, new AffineTransform(matrix(width, height)), null);
        graphics.dispose();
        return upright;
    }

    /** @return m00 m10 m01 m11 m02 m12: where the first row and column belong */
    private double[] matrix(int width, int height) {
        return switch (number) {
            case 2 -> new double[] {-1, 0, 0, 1, width, 0};
            case 3 -> new double[] {-1, 0, 0, -1, width, height};
            case 4 -> new double[] {1, 0, 0, -1, 0, height};
            case 5 -> new double[] {0, 1, 1, 0, 0, 0};
            case 6 -> new double[] {0, 1, -1, 0, height, 0};
            case 7 -> new double[] {0, -1, -1, 0, height, width};
            default -> new double[] {0, -1, 1, 0, 0, width};
        };
    }
}
