package org.kiosque.web.mail;

import org.kiosque.accounts.Account;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.ArticleAssigned;
import org.kiosque.newsroom.ArticleMoved;
import org.kiosque.newsroom.Mentioned;

/** Writes what the newsroom's people tell each other. Their subjects name the piece, for whoever reads many of them. */
record DeskLetters(Letters letters) {

    Letter assigned(Account to, String by, ArticleAssigned fact) {
        String due = fact.dueAt() == null ? "" : letters.say("mail.assigned.due", letters.until(fact.dueAt()));
        return letter(to, "mail.assigned", fact.title(), to.pseudonym(), by, fact.title(), address(fact.article(), ""), due);
    }

    Letter mentioned(Account who, String by, Mentioned fact) {
        return letter(who, "mail.mentioned", by, who.pseudonym(), by, fact.title(), fact.note(), address(fact.article(), "#notes"));
    }

    Letter handedIn(Account editor, String by, ArticleMoved fact) {
        return letter(editor, "mail.handedIn", fact.title(), editor.pseudonym(), by, fact.title(), address(fact.article(), ""));
    }

    Letter sentBack(Account author, String by, ArticleMoved fact) {
        return letter(author, "mail.sentBack", fact.title(), author.pseudonym(), by, fact.title(), address(fact.article(), "#notes"));
    }

    private Letter letter(Account to, String key, String subject, Object... arguments) {
        var letter = letters.letter(to.email(), key, false, arguments);
        return new Letter(letter.recipient(), letters.say(key + ".subject", subject), letter.body(), false);
    }

    private String address(ArticleId article, String place) {
        return letters.origin() + "/admin/newsroom/write?id=" + article + place;
    }
}
