package org.kiosque.accounts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How somebody wants pages to look and to be handled. Of each kind of choice the first is what everybody gets.
 *
 * @param keys whether single letters are commands
 */
public record Appearance(Theme theme, TextSize size, LineWidth width, Typeface face, Alignment alignment, Lists lists, boolean keys) {

    /** AUTO follows the device; BLACK spares screens whose dark dots are off. */
    public enum Theme { AUTO, LIGHT, DARK, BLACK }

    public enum TextSize { MEDIUM, SMALL, LARGE, LARGER, LARGEST }

    public enum LineWidth { NORMAL, NARROW, WIDE }

    public enum Typeface { SERIF, SANS }

    public enum Alignment { RAGGED, JUSTIFIED }

    /** COMPACT: titles only. */
    public enum Lists { FULL, COMPACT }

    public static final Appearance USUAL = new Appearance(Theme.AUTO, TextSize.MEDIUM, LineWidth.NORMAL, Typeface.SERIF,
            Alignment.RAGGED, Lists.FULL, true);

    private static final String WITHOUT_KEYS = "keyless";

    public Appearance {
        Stream.of(theme, size, width, face, alignment, lists).forEach(Objects::requireNonNull);
    }

    /** @param words as {@link #words} writes them, in any order; what is no such word counts for nothing. Never null */
    public static Appearance of(String words) {
        var said = Arrays.asList(words.split(" "));
        return new Appearance(among(Theme.values(), said), among(TextSize.values(), said), among(LineWidth.values(), said),
                among(Typeface.values(), said), among(Alignment.values(), said), among(Lists.values(), said),
                !said.contains(WITHOUT_KEYS));
    }

    private static <E extends Enum<E>> E among(E[] choices, List<String> said) {
        return Arrays.stream(choices).filter(choice -> said.contains(word(choice))).findFirst().orElse(choices[0]);
    }

    /** @return one word for each choice that differs from the usual one, "dark large"; "auto" when none does */
    public String words() {
        String words = Stream.concat(
                        Stream.of(theme, size, width, face, alignment, lists).filter(choice -> choice.ordinal() > 0).map(Appearance::word),
                        keys ? Stream.empty() : Stream.of(WITHOUT_KEYS))
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? word(Theme.AUTO) : words;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
