package org.kiosque.web.shell;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Style sheets as they travel: without comments and needless space, with the values of tokens that never change and short names for the others.
 * Only what cannot change the meaning is touched; rules stay where they are.
 */
final class Css {

    private static final Pattern STRING_OR_COMMENT = Pattern.compile("\"[^\"]*\"|/\\*.*?\\*/", Pattern.DOTALL);
    /** No part of a class: {@code .button--small}. */
    private static final Pattern TOKEN = Pattern.compile("(?<![\\w-])--[a-z][a-z0-9-]*");
    private static final Pattern DECLARED = Pattern.compile("(?<=[;{])(--[a-z][a-z0-9-]*):");
    private static final Pattern CONSTANT = Pattern.compile("(?<=[;{])(--[a-z][a-z0-9-]*):(-?[.\\d]+(?:r?em|px)?);");
    private static final Pattern USED = Pattern.compile("var\\((--[a-z][a-z0-9-]*)\\)");
    private static final Pattern LAYER = Pattern.compile("@layer \\w+\\{");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private Css() {}

    /** @return the same sheet; what stands in double quotes stays as it is */
    static String small(String sheet) {
        var small = new StringBuilder();
        var between = new StringBuilder();
        int from = 0;
        var found = STRING_OR_COMMENT.matcher(sheet);
        while (found.find()) {
            between.append(sheet, from, found.start());
            from = found.end();
            if (found.group().startsWith("/")) continue;
            small.append(squeezed(between.toString())).append(found.group());
            between.setLength(0);
        }
        return small.append(squeezed(between.append(sheet.substring(from)).toString())).toString().strip();
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll(" ?([{};,>]) ?", "$1")
                .replaceAll("(?<=[a-z0-9)]): ", ":")
                .replace(";}", "}")
                .replaceAll("(?<=[ :,(-])0\\.(?=\\d)", ".");
    }

    /** @return one after the other; a layer that goes on in the next is not closed and opened again */
    static String joined(String first, String next) {
        var begins = LAYER.matcher(next);
        var ends = LAYER.matcher(first).results().reduce((one, later) -> later);
        return begins.lookingAt() && ends.isPresent() && ends.get().group().equals(begins.group())
                ? first.substring(0, first.length() - 1) + next.substring(begins.end()) : first + next;
    }

    /** @param sheet small already. @return the sheet with the values of all tokens that never change, in the place of their names */
    static String constants(String sheet) {
        var counts = DECLARED.matcher(sheet).results().collect(Collectors.groupingBy(found -> found.group(1), Collectors.counting()));
        Map<String, String> values = CONSTANT.matcher(sheet).results().filter(found -> counts.get(found.group(1)) == 1)
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        String used = USED.matcher(sheet).replaceAll(found -> values.getOrDefault(found.group(1), found.group()));
        return CONSTANT.matcher(used).replaceAll(found -> values.containsKey(found.group(1)) ? "" : found.group());
    }

    /**
     * @param sheet small already
     * @param kept tokens that scripts know by their name
     * @return the sheet with short names for all tokens that it declares itself
     */
    static String shortNames(String sheet, String... kept) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String token : kept) names.put(token, token);
        DECLARED.matcher(sheet).results().map(found -> found.group(1))
                .forEach(token -> names.computeIfAbsent(token, one -> "--" + letters(names.size())));
        return TOKEN.matcher(sheet).replaceAll(found -> names.getOrDefault(found.group(), found.group()));
    }

    private static String letters(int number) {
        int count = LETTERS.length();
        return (number < count ? "" : letters(number / count - 1)) + LETTERS.charAt(number % count);
    }
}
