package org.kiosque.web.reading;

import java.time.LocalDate;

/**
 * The way from one page of a list to the next, by days: each page shows what came out before a date.
 *
 * @param older the date of the page with what came before; null when there is nothing
 * @param newer the date of the page with what came after; null when that is the first page of all
 * @param first whether nothing came after what is shown
 */
public record Turn(LocalDate older, LocalDate newer, boolean first) {

    /** @return whether all there is stands on one page */
    public boolean isNeedless() {
        return first && older == null;
    }
}
