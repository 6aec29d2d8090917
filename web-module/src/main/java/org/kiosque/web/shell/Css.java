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

    /**
     * What is said instead of the names of tokens.
     *
     * @param values of tokens that never change
     * @param names short ones, for all that some sheet declares
     */
    record Vocabulary(Map<String, String> values, Map<String, String> names) {

        /** @param sheet small already */
        String in(String sheet) {
            String used = USED.matcher(sheet).replaceAll(found -> values.getOrDefault(found.group(1), found.group()));
            String without = CONSTANT.matcher(used).replaceAll(found -> values.containsKey(found.group(1)) ? "" : found.group());
            return TOKEN.matcher(without).replaceAll(found -> names.getOrDefault(found.group(), found.group()));
        }
    }

    /** @param everything all sheets that stand beside each other, one after the other, small already */
    static Vocabulary vocabulary(String everything) {
        var counts = DECLARED.matcher(everything).results().collect(Collectors.groupingBy(found -> found.group(1), Collectors.counting()));
        Map<String, String> values = CONSTANT.matcher(everything).results().filter(found -> counts.get(found.group(1)) == 1)
                .collect(Collectors.toMap(found -> found.group(1), found -> found.group(2)));
        Map<String, String> names = new LinkedHashMap<>();
        DECLARED.matcher(everything).results().map(found -> found.group(1)).filter(token -> !values.containsKey(token))
                .forEach(token -> names.computeIfAbsent(token, one -> "--" + letters(names.size())));
        return new Vocabulary(values, names);
    }

    private static String letters(int number) {
        int count = LETTERS.length();
        return (number < count ? "" : letters(number / count - 1)) + LETTERS.charAt(number % count);
    }
}
