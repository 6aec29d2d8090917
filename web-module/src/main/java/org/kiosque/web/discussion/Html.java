package org.kiosque.web.discussion;

/** Puts HTML together; whatever is not markup goes through {@link #text}. */
final class Html {

    private final StringBuilder out = new StringBuilder(16_384);

    /** Markup of our own, or HTML that was sanitised when it was written. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Anything a person may have typed: written as text, safe inside an element or a double-quoted attribute. */
    Html text(Object value) {
        String text = String.valueOf(value);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
