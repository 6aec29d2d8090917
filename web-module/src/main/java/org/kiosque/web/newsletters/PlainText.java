package org.kiosque.web.newsletters;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;

/** HTML read out as plain text: blocks apart, items with a dash, addresses in brackets behind their words. */
final class PlainText implements HtmlStreamEventReceiver {

    static final int WIDTH = 72;
    private static final Set<String> BLOCKS = Set.of("p", "h2", "h3", "h4", "ul", "ol", "blockquote", "pre", "tr");
    private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r]+");

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> addresses = new ArrayDeque<>();

    private PlainText() {}

    /** @param html with whole addresses, as {@link MailHtml} makes them */
    static String of(String html) {
        var plain = new PlainText();
        HtmlSanitizer.sanitize(html, new HtmlPolicyBuilder()
                .allowElements("p", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "pre", "tr", "td", "th", "br", "a")
                .allowAttributes("href").onElements("a").allowUrlProtocols("http", "https", "mailto").toFactory().apply(plain));
        return wrapped(plain.text.toString().replaceAll(" *\n *", "\n").replaceAll("\n{3,}", "\n\n").strip());
    }

    /** Breaks long lines between words; an address stays in one piece. */
    static String wrapped(String text) {
        return text.lines().map(PlainText::wrappedLine).collect(Collectors.joining("\n"));
    }

    private static String wrappedLine(String line) {
        var wrapped = new StringBuilder();
        int length = 0;
        for (String word : line.split(" ")) {
            boolean breaks = length > 0 && length + 1 + word.length() > WIDTH;
            if (length > 0) wrapped.append(breaks ? '\n' : ' ');
            length = breaks || length == 0 ? word.length() : length + 1 + word.length();
            wrapped.append(word);
        }
        return wrapped.toString();
    }

    @Override
    public void openTag(String name, List<String> attributes) {
        if (BLOCKS.contains(name)) text.append("\n\n");
        else if (name.equals("li")) text.append("\n- ");
        else if (name.equals("br")) text.append('\n');
        else if (name.equals("a")) addresses.push(attributes.size() > 1 ? attributes.get(1) : "");
        else text.append(' ');
    }

    @Override
    public void closeTag(String name) {
        if (name.equals("a")) {
            String address = addresses.isEmpty() ? "" : addresses.pop();
            if (!address.isEmpty() && !text.toString().endsWith(address)) text.append(" (").append(address).append(')');
        } else if (BLOCKS.contains(name)) {
            text.append("\n\n");
        }
    }

    @Override
    public void text(String run) {
        text.append(SPACE.matcher(run).replaceAll(" "));
    }

    @Override
    public void openDocument() {}

    @Override
    public void closeDocument() {}
}
