package org.kiosque.web.newsroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kiosque.web.shell.Texts;

/** The editor's sources and what is made of them belong together. */
class EditorBundleTest {

    private static final Path SOURCES = Path.of("src/editor");
    private static final Path BUNDLE = Path.of("src/main/webapp/assets/js/editor.js");
    private static final Pattern KEY = Pattern.compile("say\\((?:[^\"()]*\\? )?\"([\\w.]+)\"(?: : \"([\\w.]+)\")?");
    private static final Pattern TOOL = Pattern.compile("(?:name: |mark\\(|toggle\\(|tableTool\\()\"(\\w+)\"");

    @Test
    void theBundleIsMadeFromTheseSources() throws IOException, NoSuchAlgorithmException {
        var sum = MessageDigest.getInstance("SHA-256");
        for (Path source : sources("js|mjs|json")) {
            sum.update((source.getFileName() + "\n").getBytes(StandardCharsets.UTF_8));
            sum.update(Files.readString(source).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
        }

        assertTrue(Files.readString(BUNDLE).contains("sources " + HexFormat.of().formatHex(sum.digest())),
                "Build the editor again: web-module/src/editor/README.md");
    }

    @Test
    void everyWordOfTheEditorIsInTheTexts() throws IOException {
        var texts = ResourceBundle.getBundle(Texts.BUNDLE, Locale.FRENCH);
        var keys = sources("js").stream().map(EditorBundleTest::read)
                .flatMap(source -> KEY.matcher(source).results().flatMap(key -> Stream.of(key.group(1), key.group(2)))).filter(key -> key != null);
        var tools = TOOL.matcher(read(SOURCES.resolve("tools.js"))).results().map(tool -> "tool." + tool.group(1));

        assertEquals(List.of(), Stream.concat(keys, tools).filter(key -> !texts.containsKey("editor." + key)).distinct().toList());
    }

    @Test
    void noPlaceIsNamedThatOnlyItsMakersKnow() throws IOException {
        assertFalse(read(SOURCES.resolve("package-lock.json")).contains("\"resolved\""));
    }

    private static List<Path> sources(String endings) throws IOException {
        try (var files = Files.list(SOURCES)) {
            var sources = files.filter(file -> file.toString().matches(".*\\.(" + endings + ")")).sorted().toList();
            assertFalse(sources.isEmpty());
            return sources;
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new IllegalStateException(file.toString(), failure);
        }
    }
}
