package org.kiosque.comments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kiosque.articles.ArticleId;

class NewCommentTest {

    static NewComment saying(String markdown) {
        return new NewComment(new ArticleId(1), null, markdown, new UUID(1, 1));
    }

    @Test
    void aCommentSaysSomething() {
        assertThrows(IllegalArgumentException.class, () -> saying(null));
        assertThrows(IllegalArgumentException.class, () -> saying(""));
        assertThrows(IllegalArgumentException.class, () -> saying(" \n\t\0 "));
    }

    @Test
    void aCommentHasAnEnd() {
        assertEquals(NewComment.MAX, saying("x".repeat(NewComment.MAX)).markdown().length());
        assertThrows(IllegalArgumentException.class, () -> saying("x".repeat(NewComment.MAX + 1)));
    }

    @Test
    void blanksAroundItDoNotCount() {
        assertEquals("Quite.", saying("\n  Quite. \n").markdown());
    }

    @Test
    void aLineBreakIsOneCharacterWhateverTheBrowserSends() {
        String lines = "x\r\n".repeat(NewComment.MAX / 2 - 1) + "xx";

        assertEquals(NewComment.MAX, saying(lines).markdown().length());
    }

    @Test
    void whatNoDatabaseKeepsIsLeftOut() {
        assertEquals("Quite.", saying("Qui\0te.").markdown());
    }
}
