package org.kiosque.comments.internal;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** A comment's own words as a Markdown quote. What it quoted itself is left out, so that quotes do not pile up. */
final class Quotation {

    /** Code is known as code: a line in it that begins with {@code >} is no quote. */
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(BlockQuote.class, FencedCodeBlock.class, IndentedCodeBlock.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(4)
            .build();

    private Quotation() {}

    /** @return ending with a blank line, ready to be answered below; empty when nothing is its own words */
    static String of(String markdown) {
        BitSet quoted = quotedLines(markdown);
        String[] lines = markdown.split("\r\n|[\r\n]", -1);
        String own = IntStream.range(0, lines.length)
                .filter(line -> !quoted.get(line))
                .mapToObj(line -> lines[line])
                .dropWhile(String::isBlank)
                .collect(Collectors.joining("\n")).stripTrailing();
        if (own.isEmpty()) return "";
        return own.lines().map(line -> line.isBlank() ? ">\n" : "> " + line + "\n").collect(Collectors.joining()) + "\n";
    }

    private static BitSet quotedLines(String markdown) {
        var quoted = new BitSet();
        for (Node block = PARSER.parse(markdown).getFirstChild(); block != null; block = block.getNext())
            if (block instanceof BlockQuote)
                block.getSourceSpans().forEach(span -> quoted.set(span.getLineIndex()));
        return quoted;
    }
}
