package org.kiosque.articles.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.Access;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.Kind;
import org.kiosque.articles.LeadPicture;
import org.kiosque.articles.SeriesId;
import org.kiosque.media.MediaId;
import org.kiosque.newsroom.Draft;

class DraftJsonTest {

    @Test
    void everythingComesBack() {
        var draft = new Draft(Kind.GALLERY, "sciences", "un-slug", "Titre « cité »", "Sous-titre", "Chapô", "<p>a\nb \"c\"</p>", 3,
                List.of("été", "eau"), AccessRule.freeAfter(30), List.of(new AccountId(3), new AccountId(Long.MAX_VALUE)), "avec AFP",
                new LeadPicture(new MediaId(9), "Un pont", "Le pont", "Ann"), new SeriesId(4));

        assertEquals(draft, DraftJson.read(DraftJson.write(draft)));
    }

    @Test
    void whatIsMissingStaysMissing() {
        var draft = new Draft(Kind.BRIEF, "sciences", "Titre", "", "", "", List.of(), Access.FREE);

        assertEquals(draft, DraftJson.read(DraftJson.write(draft)));
    }
}
