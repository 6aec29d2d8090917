package org.kiosque.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** An article with its discussion, as the file tells it. */
public record Seed(String title, Instant publishedAt, String displayedDate, List<String> body, List<Remark> remarks) {

    /** Where the test WAR carries the file. */
    public static final String RESOURCE = "seed.json";

    /** What CommonMark would take for markup, where it is meant as it stands. */
    private static final String MARKUP = "([\\\\*_\\[\\]<>`#])";
    private static final String LIST = "(?m)^(\\d+)([.)])";

    /** @param parent the number of the one it answers, or null */
    public record Remark(int number, Integer parent, String author, List<Block> blocks) {

        /** @return what its author would type */
        String markdown() {
            return blocks.stream().map(Block::markdown).collect(Collectors.joining("\n\n"));
        }

        /** @return what its readers should see, one block a line, quotes marked */
        public String shown() {
            return blocks.stream().map(block -> (block.quote() ? "> " : "") + block.text()).collect(Collectors.joining("\n"));
        }
    }

    public record Block(boolean quote, String text) {

        private String markdown() {
            String plain = text.replaceAll(MARKUP, "\\\\$1").replaceAll(LIST, "$1\\\\$2");
            return quote ? "> " + plain : plain;
        }
    }

    static Seed carried() {
        return read(Seed.class.getResourceAsStream("/" + RESOURCE));
    }

    public static Seed in(Path file) {
        try {
            return read(Files.newInputStream(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** JSON is YAML. */
    @SuppressWarnings("unchecked")
    private static Seed read(InputStream json) {
        try (json) {
            var seed = (Map<String, Object>) new Load(LoadSettings.builder().build()).loadFromInputStream(json);
            return new Seed((String) seed.get("title"), OffsetDateTime.parse((String) seed.get("publishedAt")).toInstant(),
                    (String) seed.get("displayedDate"), (List<String>) seed.get("body"),
                    ((List<Map<String, Object>>) seed.get("comments")).stream().map(Seed::remark).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @SuppressWarnings("unchecked")
    private static Remark remark(Map<String, Object> remark) {
        return new Remark((Integer) remark.get("number"), (Integer) remark.get("parent"), (String) remark.get("author"),
                ((List<Map<String, String>>) remark.get("blocks")).stream()
                        .map(block -> new Block(block.get("kind").equals("quote"), block.get("text"))).toList());
    }
}
