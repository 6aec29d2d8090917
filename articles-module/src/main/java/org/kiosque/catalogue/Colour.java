package org.kiosque.catalogue;

import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A colour of the screen, as {@code #a3282f}. How well it stands out is reckoned as WCAG 2.2 defines "relative
 * luminance" and "contrast ratio" (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio).
 *
 * @param rgb 24 bits, red first
 */
public record Colour(int rgb) {

    public static final Colour BLACK = new Colour(0);
    public static final Colour WHITE = new Colour(0xffffff);

    private static final Pattern HEX = Pattern.compile("#?[0-9a-fA-F]{6}");
    private static final int STEPS = 255;

    public Colour {
        if (rgb < 0 || rgb > 0xffffff) throw new IllegalArgumentException("A colour has 24 bits.");
    }

    /** @throws IllegalArgumentException unless it has six hexadecimal digits; the # may be missing */
    public static Colour of(String hex) {
        if (!isColour(hex)) throw new IllegalArgumentException("A colour is written as #a3282f.");
        return new Colour(Integer.parseInt(hex.replace("#", ""), 16));
    }

    /** @return whether {@link #of} takes it; what was typed may be anything */
    public static boolean isColour(String text) {
        return text != null && HEX.matcher(text).matches();
    }

    /** @return from 1, when both are the same, to 21 between black and white */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /** @return this colour, as little darkened or lightened as it takes to stand out from the ground by that ratio */
    public Colour standingOut(Colour ground, double ratio) {
        Colour away = ground.contrast(BLACK) > ground.contrast(WHITE) ? BLACK : WHITE;
        return IntStream.rangeClosed(0, STEPS).mapToObj(step -> towards(away, step))
                .filter(colour -> colour.contrast(ground) >= ratio).findFirst().orElse(away);
    }

    private Colour towards(Colour other, int step) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8)
            mixed |= Math.round(channel(shift) + (other.channel(shift) - channel(shift)) * (float) step / STEPS) << shift;
        return new Colour(mixed);
    }

    private double luminance() {
        return 0.2126 * linear(channel(16)) + 0.7152 * linear(channel(8)) + 0.0722 * linear(channel(0));
    }

    private int channel(int shift) {
        return rgb >> shift & 0xff;
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Override
    public String toString() {
        return String.format("#%06x", rgb);
    }
}
