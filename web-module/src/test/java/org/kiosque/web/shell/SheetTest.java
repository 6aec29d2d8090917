package org.kiosque.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetTest {

    static final int LIMIT = 30 * 1024;
    /** Room for the colours of some fifteen sections. */
    static final int COLOURS = 900;
    static final Path WEBAPP = Path.of("src/main/webapp");
    /** A player has a page that nobody shares. */
    static final Pattern OTHER = Pattern.compile("/assets/css/(?!player\\.css)");
    static final Pattern TOKEN_USED = Pattern.compile("var\\((--[\\w-]+)");
    static final Pattern TOKEN_SET = Pattern.compile("[{;](--[\\w-]+):");

    @ParameterizedTest
    @EnumSource
    void eachIsSmallerThanThirtyKibibytes(Sheet sheet) {
        int size = composed(sheet).getBytes(StandardCharsets.UTF_8).length;
        assertTrue(size + COLOURS < LIMIT, sheet + " has " + size + " bytes; with the colours it must stay below " + LIMIT);
    }

    @ParameterizedTest
    @EnumSource(names = {"FRONT", "ARTICLE", "LIVE", "SERVICE", "PAPER"})
    void theOrderOfTheLayersComesFirst(Sheet sheet) {
        assertTrue(composed(sheet).startsWith("@layer tokens,base,objects,components,utilities;"));
    }

    @ParameterizedTest
    @EnumSource(names = {"FRONT", "ARTICLE", "LIVE", "SERVICE", "PAPER"})
    void everyTokenThatIsUsedIsSet(Sheet sheet) {
        String css = composed(sheet);
        var set = names(TOKEN_SET, css);
        assertEquals(Set.of(), names(TOKEN_USED, css).stream().filter(token -> !set.contains(token)).collect(Collectors.toSet()));
    }

    @Test
    void aTokenIsTheSameInEverySheet() {
        for (String token : List.of("--paper", "--ink", "--text-l")) {
            var vocabulary = Sheet.vocabulary(Sheet.allSources().map(SheetTest::source));
            String name = vocabulary.names().get(token);
            assertTrue(composed(Sheet.FRONT).contains("var(" + name + ")"), token);
            assertTrue(composed(Sheet.PRINT).contains(name + ":"), token);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyBraceIsClosed(Sheet sheet) {
        String css = composed(sheet).replaceAll("\"[^\"]*\"", "");
        assertEquals(css.chars().filter(c -> c == '{').count(), css.chars().filter(c -> c == '}').count());
        assertFalse(css.contains("/*"));
    }

    @Test
    void publicPagesHaveNoOtherSheet() throws IOException {
        try (var files = Files.walk(WEBAPP)) {
            var offenders = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .filter(file -> !file.toString().contains("admin") && !file.endsWith("styles.xhtml"))
                    .filter(file -> OTHER.matcher(read(file)).find()).toList();
            assertEquals(List.of(), offenders, "add the file to a Sheet instead");
        }
    }

    private static Set<String> names(Pattern pattern, String css) {
        return pattern.matcher(css).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    private static String composed(Sheet sheet) {
        return Sheet.composed(sheet.sources().map(SheetTest::source), Sheet.vocabulary(Sheet.allSources().map(SheetTest::source)));
    }

    private static String source(String path) {
        return read(WEBAPP.resolve(path.substring(1)));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
