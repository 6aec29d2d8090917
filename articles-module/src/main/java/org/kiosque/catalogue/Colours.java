package org.kiosque.catalogue;

/** The colour of a section, as text in the light and in the dark theme. */
public record Colours(Colour onLight, Colour onDark) {

    /** What text needs to stand out from its ground: WCAG 2.2, 1.4.3, AA. */
    public static final double LEGIBLE = 4.5;

    /** The paper in both themes, as in tokens.css. */
    public static final Colour LIGHT_GROUND = Colour.of("#faf9f5");
    public static final Colour DARK_GROUND = Colour.of("#151617");

    /** For a section nobody has chosen a colour for. */
    public static final Colours PLAIN = new Colours(Colour.of("#54524b"), Colour.of("#b0ada4"));

    public Colours {
        if (onLight == null || onDark == null) throw new IllegalArgumentException("A section has two colours.");
    }

    public boolean isLegibleOnLight() {
        return onLight.contrast(LIGHT_GROUND) >= LEGIBLE;
    }

    public boolean isLegibleOnDark() {
        return onDark.contrast(DARK_GROUND) >= LEGIBLE;
    }
}
