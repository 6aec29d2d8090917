package org.kiosque.web.reading;

import java.util.List;

/**
 * What a page of the paper shows.
 *
 * @param leading what stands above the days, and under none of them; may be empty
 */
public record Edition(List<Teaser> leading, List<Day> days, Turn turn) {

    /** @return the story that leads all others, or null */
    public Teaser getHead() {
        return leading.isEmpty() ? null : leading.get(0);
    }

    /** @return the stories that lead beside the first */
    public List<Teaser> getSeconds() {
        return leading.isEmpty() ? List.of() : leading.subList(1, leading.size());
    }

    public boolean isBlank() {
        return leading.isEmpty() && days.isEmpty();
    }
}
