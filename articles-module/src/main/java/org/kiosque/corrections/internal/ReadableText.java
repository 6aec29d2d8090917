package org.kiosque.corrections.internal;

import java.text.Normalizer;
import java.util.Optional;
import org.kiosque.articles.Reading;
import org.kiosque.corrections.Passage;

/** What one reader may read of an article, as plain words: a passage is looked for in nothing else. */
record ReadableText(String text, PlainWords body, int bodyBegins) {

    private static final int AROUND = 160;
    private static final String GOES_ON = "…";

    static ReadableText of(Reading reading) {
        var card = reading.card();
        return of(String.join("\n", card.title(), card.subtitle(), card.standfirst(), ""), reading.html());
    }

    static ReadableText of(String around, String html) {
        String head = Normalizer.normalize(around, Normalizer.Form.NFC);
        var body = PlainWords.of(html);
        return new ReadableText(head + body.text(), body, head.length());
    }

    /**
     * @param block of the body, where the passage is looked for first; null for anywhere
     * @return the passage as it stands in the text, whatever its quotation marks and blanks were typed as
     */
    Optional<Passage> find(String passage, Integer block) {
        Folded all = Folded.of(text);
        String wanted = Folded.of(passage).text();
        if (wanted.isEmpty()) return Optional.empty();
        int place = all.text().indexOf(wanted, all.placeOf(beginning(block)));
        if (place < 0) place = all.text().indexOf(wanted);
        if (place < 0) return Optional.empty();
        return Optional.of(around(all.origins()[place], all.origins()[place + wanted.length() - 1] + 1));
    }

    private int beginning(Integer block) {
        return block == null || block > body.blocks().size() ? 0 : bodyBegins + body.blocks().get(block - 1);
    }

    private Passage around(int begin, int end) {
        int from = begin <= AROUND ? 0 : text.indexOf(' ', begin - AROUND) + 1;
        if (from > begin) from = begin;
        int to = text.length() - end <= AROUND ? text.length() : Math.max(end, text.lastIndexOf(' ', end + AROUND));
        return new Passage((from == 0 ? "" : GOES_ON) + line(text.substring(from, begin)), line(text.substring(begin, end)),
                line(text.substring(end, to)) + (to == text.length() ? "" : GOES_ON));
    }

    private static String line(String words) {
        return words.replaceAll("\\s+", " ");
    }
}
