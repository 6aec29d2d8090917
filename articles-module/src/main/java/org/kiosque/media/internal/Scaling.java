package org.kiosque.media.internal;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.ComponentColorModel;
import net.coobird.thumbnailator.resizers.Resizers;

/** Pictures in other sizes and in the colours that every screen knows. */
final class Scaling {

    /** What is kept is larger than the largest rendition, so that a crop of it still is sharp. */
    static final int KEPT_WIDTH_MAX = 2560;
    /** WebP knows no more. */
    static final int KEPT_HEIGHT_MAX = 16_383;

    private Scaling() {}

    /** @param onItsSide whether it will be turned by a quarter afterwards. @return with alpha only if any shows */
    static BufferedImage toKept(BufferedImage source, boolean onItsSide) {
        double across = onItsSide ? source.getHeight() : source.getWidth();
        double down = onItsSide ? source.getWidth() : source.getHeight();
        double scale = Math.min(1, Math.min(KEPT_WIDTH_MAX / across, KEPT_HEIGHT_MAX / down));
        int width = Math.max(1, (int) Math.round(source.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(source.getHeight() * scale));
        if (hasForeignColours(source)) return converted(source, width, height);
        if (!source.getColorModel().hasAlpha()) return to(source, width, height, BufferedImage.TYPE_INT_RGB);
        var scaled = to(source, width, height, BufferedImage.TYPE_INT_ARGB);
        return showsThrough(scaled) ? scaled : onWhite(scaled);
    }

    static BufferedImage to(BufferedImage source, int width, int height) {
        return to(source, width, height, source.getType());
    }

    /** @return without alpha: where the picture lets something show through, it is white */
    static BufferedImage onWhite(BufferedImage source) {
        if (!source.getColorModel().hasAlpha()) return source;
        var opaque = new BufferedImage(source.getWidth(), source.getHeight(), BufferedImage.TYPE_INT_RGB);
        var graphics = opaque.createGraphics();
        graphics.drawImage(source, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return opaque;
    }

    private static BufferedImage to(BufferedImage source, int width, int height, int type) {
        if (source.getWidth() == width && source.getHeight() == height && source.getType() == type) return source;
        var target = new BufferedImage(width, height, type);
        if (source.getWidth() == width && source.getHeight() == height) Resizers.NULL.resize(source, target);
        else Resizers.PROGRESSIVE.resize(source, target);
        return target;
    }

    private static boolean hasForeignColours(BufferedImage source) {
        var model = source.getColorModel();
        return model instanceof ComponentColorModel && !model.hasAlpha() && model.getNumColorComponents() == 3
                && !model.getColorSpace().isCS_sRGB() && model.getComponentSize(0) == 8;
    }

    /** Scales first, with the numbers as they are, and converts the few pixels that are left. */
    private static BufferedImage converted(BufferedImage source, int width, int height) {
        var model = (ComponentColorModel) source.getColorModel();
        var plain = new ComponentColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false,
                model.getTransparency(), model.getTransferType());
        var scaled = to(new BufferedImage(plain, source.getRaster(), false, null), width, height, BufferedImage.TYPE_3BYTE_BGR);
        var target = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        new ColorConvertOp(null).filter(new BufferedImage(model, scaled.getRaster(), false, null), target);
        return target;
    }

    private static boolean showsThrough(BufferedImage image) {
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int pixel : row) if (pixel >>> 24 != 0xff) return true;
        }
        return false;
    }
}
