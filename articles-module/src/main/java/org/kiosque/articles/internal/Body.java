package org.kiosque.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.regex.Pattern;
import org.kiosque.articles.internal.Node.Element;

/**
 * The text of an article, cleaned, with all that is worked out from it when it is saved.
 *
 * @param html all of it, empty when there is nothing to see
 * @param previewHtml what everybody may read when the rest is for subscribers
 * @param percentLeft how much of it the preview leaves out
 * @param readingMinutes at least 1
 */
@Embeddable
record Body(@Column(name = "body_html") String html, String previewHtml, int percentLeft, int readingMinutes) {

    private static final double WORDS_A_MINUTE = 230;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern INLINE = Pattern.compile("</?(?:a|strong|em|s|u|sub|sup|code|span)(?: [^>]*)?>|&[#\\w]+;");

    /** @param paragraphs how many everybody may read; null leaves it to the length of the text */
    static Body of(String raw, Integer paragraphs) {
        List<Node> blocks = BodyPolicy.blocks(raw);
        if (Node.isBlank(blocks)) return new Body("", "", 0, 1);
        Excerpt excerpt = Excerpt.of(blocks, paragraphs);
        return new Body(Node.html(blocks), Node.html(excerpt.blocks()), excerpt.percentLeft(), readingMinutes(blocks));
    }

    private static int readingMinutes(List<Node> blocks) {
        return (int) Math.max(1, Math.round(words(blocks) / WORDS_A_MINUTE));
    }

    boolean isEmpty() {
        return html.isEmpty();
    }

    boolean hasPicture() {
        // In cleaned HTML a bare < begins a tag and nothing else.
        return html.contains("<img");
    }

    /** Counts without taking the text apart once more, for that takes longest of all when it is saved. @param html cleaned */
    static int words(String html) {
        return (int) counted(TAG.matcher(INLINE.matcher(html).replaceAll("")).replaceAll(" "));
    }

    private static long words(List<Node> blocks) {
        return counted(spaced(blocks));
    }

    /** French sets marks such as « and ? apart: only what has a letter or a digit is a word. */
    private static long counted(String text) {
        return BLANKS.splitAsStream(text)
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** The last word of one item and the first of the next are two words. */
    private static String spaced(List<Node> nodes) {
        var text = new StringBuilder();
        for (Node node : nodes) {
            if (!(node instanceof Element element)) text.append(node.text());
            else if (Blocks.isInline(element) && !element.name().equals("br")) text.append(element.text());
            else text.append(' ').append(spaced(element.children())).append(' ');
        }
        return text.toString();
    }
}
