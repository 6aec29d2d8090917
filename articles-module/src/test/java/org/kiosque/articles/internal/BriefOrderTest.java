package org.kiosque.articles.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.BriefArrangement;

class BriefOrderTest {

    static List<ArticleId> briefs(long... ids) {
        return LongStream.of(ids).mapToObj(ArticleId::new).toList();
    }

    static List<ArticleId> sorted(List<ArticleId> cameOut, List<ArticleId> order) {
        return BriefOrder.sorted(cameOut, Function.identity(), order);
    }

    @Test
    void withoutAnOrderTheyStandAsTheyCameOut() {
        assertEquals(briefs(1, 2, 3), sorted(briefs(1, 2, 3), List.of()));
    }

    @Test
    void theDeskPutsThemWhereItWants() {
        assertEquals(briefs(3, 1, 2), sorted(briefs(1, 2, 3), briefs(3, 1, 2)));
    }

    @Test
    void whatComesOutLaterFindsItsWayToTheEnd() {
        assertEquals(briefs(2, 1, 3, 4), sorted(briefs(1, 2, 3, 4), briefs(2, 1)));
    }

    @Test
    void whatIsNotThatDaysIsNeverShown() {
        assertEquals(briefs(2, 1), sorted(briefs(1, 2), briefs(9, 2, 8)));
    }

    @Test
    void keepsWhatWasDecided() {
        var order = new BriefOrder(LocalDate.of(2030, 1, 1));
        var decided = new BriefArrangement(briefs(2, 1, 2), Set.copyOf(briefs(3)), " Une journée\tcalme ");

        order.arrange(new AccountId(5), decided, Instant.EPOCH);

        assertEquals(new BriefArrangement(briefs(2, 1), Set.copyOf(briefs(3)), "Une journée calme"), order.arrangement());
        assertEquals(new AccountId(5), order.arrangedBy());
        assertEquals(1, order.version());
    }

    @Test
    void aDayIsIntroducedInOneLine() {
        assertThrows(IllegalArgumentException.class,
                () -> new BriefArrangement(List.of(), Set.of(), "x".repeat(BriefArrangement.INTRODUCTION_MAX + 1)));
    }
}
