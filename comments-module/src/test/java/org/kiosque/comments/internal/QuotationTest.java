package org.kiosque.comments.internal;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;

class QuotationTest {

    @Test
    void everyLineIsQuotedAndABlankLineWaitsForTheAnswer() {
        assertEquals("> One\n> two\n>\n> three\n\n", Quotation.of("One\ntwo\n\nthree"));
    }

    @Test
    void whatItQuotedItselfIsLeftOut() {
        assertEquals("> I say.\n\n", Quotation.of("> They said.\n> And more.\n\nI say."));
        assertEquals("> First.\n>\n> Last.\n\n", Quotation.of("First.\n> > Deep.\n\nLast."));
    }

    @Test
    void aLineThatReadersSeeInsideTheQuoteGoesWithIt() {
        assertEquals("> I say.\n\n", Quotation.of("> They said\nand went on.\n\nI say."));
    }

    @Test
    void codeIsNoQuote() {
        assertEquals("> ```\n> > echo\n> ```\n\n", Quotation.of("```\n> echo\n```"));
    }

    @Test
    void nothingOfItsOwnIsNothingToQuote() {
        assertEquals("", Quotation.of("> They said."));
    }

    @Test
    void whatIsQuotedIsShownAsOneQuote() {
        String answer = Quotation.of("> They said.\n\nI say.") + "No.";

        assertEquals("<blockquote>\n<p>I say.</p>\n</blockquote>\n<p>No.</p>\n", CommentMarkup.html(answer));
    }

    @Test
    void noCommentIsTooLongToQuote() {
        assertTimeoutPreemptively(ofSeconds(10), () -> {
            assertEquals("", Quotation.of("> a\n\n".repeat(2_000)));
            assertEquals("", Quotation.of(">".repeat(10_000)));
        });
    }
}
