package org.kiosque.web.admin;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of a plain text: an address that can be clicked, or the words around it. */
public record MailPart(String text, boolean link) {

    /** An address ends before the punctuation of the sentence it stands in. */
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]*[^\\s<>\".,;:!?)\\]’'»]");

    static List<MailPart> of(String text) {
        var parts = new ArrayList<MailPart>();
        int end = 0;
        for (var found = ADDRESS.matcher(text); found.find(); end = found.end()) {
            parts.add(new MailPart(text.substring(end, found.start()), false));
            parts.add(new MailPart(found.group(), true));
        }
        parts.add(new MailPart(text.substring(end), false));
        return parts;
    }
}
