package org.kiosque.newsletters;

import java.time.Instant;
import java.util.List;

/**
 * An issue with the words that stand in it.
 *
 * @param number 0 as long as it has none
 * @param at when it goes out, or now for a preview
 * @param introduction plain text, may be empty
 */
public record Edition(Newsletter newsletter, int number, Instant at, String subject, String introduction, List<EditionPiece> pieces) {

    public Edition {
        pieces = List.copyOf(pieces);
    }
}
