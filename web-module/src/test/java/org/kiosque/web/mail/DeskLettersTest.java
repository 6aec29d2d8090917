package org.kiosque.web.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.Account;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Role;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.ArticleAssigned;
import org.kiosque.newsroom.ArticleMoved;
import org.kiosque.newsroom.Mentioned;
import org.kiosque.newsroom.State;

class DeskLettersTest {

    static final Instant NOON = Instant.parse("2030-01-31T12:00:00Z");
    static final ArticleId RAIN = new ArticleId(3);
    static final AccountId ANN = new AccountId(7);
    static final AccountId BOB = new AccountId(8);

    DeskLetters french = in(Locale.FRENCH);
    DeskLetters english = in(Locale.ENGLISH);
    Account ann = new Account(ANN, "Anne", "ann@news.example", Set.of(Role.AUTHOR), true, false, 0, NOON);

    @Test
    void whoGetsAPieceLearnsWhichAndUntilWhen() {
        var letter = french.assigned(ann, "Bob", new ArticleAssigned(RAIN, "L’eau {0}", ANN, NOON, BOB, NOON));

        assertEquals("Un texte vous est confié\u202f: L’eau {0}", letter.subject());
        assertTrue(letter.body().contains("Bob vous confie «\u202fL’eau {0}\u202f».\n\nÀ rendre pour le 31 janvier 2030 à 13h00.\n\n"
                + "https://news.example/admin/newsroom/write?id=3\n"), letter.body());
    }

    @Test
    void aPieceWithoutHurryNamesNoDay() {
        var letter = english.assigned(ann, "Bob", new ArticleAssigned(RAIN, "Water", ANN, null, BOB, NOON));

        assertTrue(letter.body().contains("Bob assigns “Water” to you.\n\nhttps://news.example/admin/newsroom/write?id=3\n"), letter.body());
        assertFalse(letter.body().contains("Due"), letter.body());
    }

    @Test
    void whoIsCalledReadsTheNote() {
        var letter = french.mentioned(ann, "Bob", new Mentioned(RAIN, "L’eau", ANN, BOB, "@Anne, la fin {1}\u202f?", NOON));

        assertEquals("Bob vous appelle dans une note", letter.subject());
        assertTrue(letter.body().contains("\n\n@Anne, la fin {1}\u202f?\n\n"), letter.body());
        assertTrue(letter.body().contains("write?id=3#notes\n"), letter.body());
    }

    @Test
    void handingInAndSendingBackSayWhatIsToBeDone() {
        var there = new ArticleMoved(RAIN, "L’eau", List.of(BOB), State.DRAFT, State.IN_REVIEW, BOB, NOON);
        assertEquals("À relire : L’eau", french.handedIn(ann, "Bob", there).subject());
        assertEquals("To review: L’eau", english.handedIn(ann, "Bob", there).subject());

        var back = new ArticleMoved(RAIN, "L’eau", List.of(ANN), State.IN_REVIEW, State.DRAFT, BOB, NOON);
        assertEquals("À reprendre\u202f: L’eau", french.sentBack(ann, "Bob", back).subject());
        assertTrue(english.sentBack(ann, "Bob", back).body().contains("Bob sends “L’eau” back to you"));
    }

    private static DeskLetters in(Locale language) {
        return new DeskLetters(new Letters(language, ZoneId.of("Europe/Paris"), "Le Fanal", "https://news.example", "redaction@news.example"));
    }
}
