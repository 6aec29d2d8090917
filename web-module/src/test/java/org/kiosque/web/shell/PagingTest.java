package org.kiosque.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PagingTest {

    @Test
    void theLastPageHoldsTheRest() {
        assertEquals(1, new Paging(Map.of(), 1, 25, 0).getPages());
        assertEquals(1, new Paging(Map.of(), 1, 25, 25).getPages());
        assertEquals(2, new Paging(Map.of(), 1, 25, 26).getPages());
        assertEquals(25, new Paging(Map.of(), 2, 25, 26).getOffset());
    }

    @Test
    void theFilterStaysInEveryAddress() {
        var paging = new Paging(Map.of("q", "été & co"), 2, 25, 100);

        assertEquals("?q=%C3%A9t%C3%A9+%26+co&page=3", paging.at(3));
        assertEquals("?q=%C3%A9t%C3%A9+%26+co&page=2&decide=7", paging.with("decide", 7));
        assertEquals("?q=%C3%A9t%C3%A9+%26+co", paging.at(1));
    }

    @Test
    void anotherFilterBeginsAtTheFirstPage() {
        var paging = new Paging(Map.of("state", "DRAFT"), 3, 25, 100);

        assertEquals("?state=PUBLISHED", paging.only("state", "PUBLISHED"));
        assertEquals("?", paging.only("state", null));
        assertEquals("?", paging.without("state", "trash"));
        assertEquals("?notice=hidden", new Paging(Map.of(), 1, 25, 1).with("notice", "hidden"));
    }
}
