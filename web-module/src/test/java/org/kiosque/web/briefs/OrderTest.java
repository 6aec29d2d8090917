package org.kiosque.web.briefs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.BriefArrangement;

class OrderTest {

    static final List<ArticleId> CAME_OUT = ids(1, 2, 3);

    static List<ArticleId> ids(long... ids) {
        return LongStream.of(ids).mapToObj(ArticleId::new).toList();
    }

    static BriefArrangement pressed(String button) {
        return new Order(CAME_OUT, Set.of()).press(button).arrangement(CAME_OUT, "");
    }

    @Test
    void briefsMoveByOnePlace() {
        assertEquals(ids(2, 1, 3), pressed("up-2").order());
        assertEquals(ids(1, 3, 2), pressed("down-2").order());
    }

    @ParameterizedTest
    @ValueSource(strings = {"up-1", "down-3", "up-9", "take-2", "keep", "", "up-", "up-99999999999999999999", "up-1x"})
    void nothingElseMoves(String button) {
        assertEquals(BriefArrangement.NONE, pressed(button));
    }

    @Test
    void whatIsLeftOutIsTakenBackAtTheEnd() {
        BriefArrangement without = pressed("leave-1");
        assertEquals(new BriefArrangement(List.of(), Set.copyOf(ids(1)), ""), without);

        assertEquals(new BriefArrangement(ids(2, 3, 1), Set.of(), ""),
                new Order(ids(2, 3), without.leftOut()).press("take-1").arrangement(CAME_OUT, ""));
    }

    @Test
    void anOrderThatSaysNothingIsNone() {
        assertEquals(BriefArrangement.NONE, new Order(ids(2, 1, 3), Set.of()).press("up-1").arrangement(CAME_OUT, ""));
    }

    @Test
    void whatIsNoNumberIsNoBrief() {
        assertEquals(ids(2, 1), Order.ids(new String[] {"2", "x", "-1", "1", "2", "99999999999999999999"}));
        assertEquals(List.of(), Order.ids(null));
    }
}
