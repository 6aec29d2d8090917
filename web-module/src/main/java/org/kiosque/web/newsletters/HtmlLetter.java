package org.kiosque.web.newsletters;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kiosque.articles.Access;
import org.kiosque.newsletters.Edition;
import org.kiosque.newsletters.EditionPiece;
import org.kiosque.newsletters.Rendition;

/** A letter laid out like the paper. Mail programs know little CSS: the style stands where it is used. */
record HtmlLetter(LetterWords words, MailHtml mailHtml) {

    private static final Template LETTER = Template.of("letter.html");
    private static final Template PARAGRAPH = Template.of("paragraph.html");
    private static final Template ARTICLE = Template.of("article.html");
    private static final Template BRIEF = Template.of("brief.html");
    private static final int PREHEADER_TITLES = 3;

    String write(Edition edition) {
        var values = new HashMap<String, String>();
        values.put("language", words.language().getLanguage());
        values.put("subject", edition.subject());
        values.put("preheader", edition.pieces().stream().limit(PREHEADER_TITLES).map(EditionPiece::title).collect(Collectors.joining(" · ")));
        values.put("site", words.site());
        values.put("tagline", words.tagline());
        values.put("home", words.origin() + "/");
        values.put("dateline", words.dateline(edition));
        values.put("introduction", paragraphs(edition.introduction()));
        values.put("pieces", edition.pieces().stream().map(this::piece).collect(Collectors.joining()));
        values.put("why", words.say("newsletter.why", words.name(edition.newsletter()), words.site()));
        values.put("online", words.online(edition));
        values.put("onlineWords", words.say("newsletter.online"));
        values.put("choices", words.choices());
        values.put("choicesWords", words.say("newsletter.choose"));
        values.put("unsubscribe", Rendition.UNSUBSCRIBE);
        values.put("unsubscribeWords", words.say("newsletter.unsubscribe"));
        return LETTER.fill(values);
    }

    private static String paragraphs(String text) {
        return Stream.of(text.split("\\n\\s*\\n")).filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> PARAGRAPH.fill(Map.of("text", paragraph.strip()))).collect(Collectors.joining());
    }

    private String piece(EditionPiece piece) {
        if (!piece.html().isEmpty())
            return BRIEF.fill(Map.of("time", words.time(piece.card().publishedAt()), "title", piece.title(),
                    "address", words.address(piece), "text", mailHtml.of(piece.html())));
        return ARTICLE.fill(Map.of("section", piece.card().section().name(), "title", piece.title(), "address", words.address(piece),
                "mark", piece.card().access() == Access.FREE ? "" : " · " + words.say("access.subscribers"),
                "standfirst", piece.standfirst(), "minutes", words.say("newsletter.read", words.say("article.reading", piece.card().readingMinutes()))));
    }
}
