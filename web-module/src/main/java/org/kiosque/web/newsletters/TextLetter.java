package org.kiosque.web.newsletters;

import java.util.Locale;
import java.util.stream.Collectors;
import org.kiosque.articles.Access;
import org.kiosque.newsletters.Edition;
import org.kiosque.newsletters.EditionPiece;
import org.kiosque.newsletters.Rendition;

/** A letter in plain text, for programs and people who prefer it. */
record TextLetter(LetterWords words, MailHtml mailHtml) {

    String write(Edition edition) {
        String head = words.site().toUpperCase(words.language()) + "\n" + words.dateline(edition) + "\n" + words.online(edition);
        String introduction = edition.introduction().isEmpty() ? "" : PlainText.wrapped(edition.introduction()) + "\n\n\n";
        String pieces = edition.pieces().stream().map(this::piece).collect(Collectors.joining("\n\n\n"));
        return head + "\n\n\n" + introduction + pieces + "\n\n\n" + foot(edition) + "\n";
    }

    private String piece(EditionPiece piece) {
        boolean brief = !piece.html().isEmpty();
        String kicker = brief ? words.time(piece.card().publishedAt())
                : piece.card().section().name() + (piece.card().access() == Access.FREE ? "" : " (" + words.say("access.subscribers").toLowerCase(Locale.ROOT) + ")");
        String said = brief ? PlainText.of(mailHtml.of(piece.html())) : PlainText.wrapped(piece.standfirst());
        return PlainText.wrapped("## " + piece.title()) + "\n" + kicker + "\n\n" + said + "\n" + words.address(piece);
    }

    private String foot(Edition edition) {
        return "-- \n" + PlainText.wrapped(words.say("newsletter.why", words.name(edition.newsletter()), words.site())) + "\n"
                + words.say("newsletter.unsubscribe.text", Rendition.UNSUBSCRIBE) + "\n"
                + words.say("newsletter.choose.text", words.choices());
    }
}
