package org.kiosque.web.reading;

import java.util.List;

/**
 * What a page of the paper shows.
 *
 * @param leading what stands above the days, and under none of them; may be empty
 */
public record Edition(List<Teaser> leading, List<Day> days, Turn turn) {

    private static final int BESIDE = 3;

    /** @return the story that leads all others, or null */
    public Teaser getHead() {
        return leading.isEmpty() ? null : leading.get(0);
    }

    /** @return the stories that lead beside the first */
    public List<Teaser> getSeconds() {
        return leading.isEmpty() ? List.of() : leading.subList(1, leading.size());
    }

    /** @return the days that stand beside the column of the home page */
    public List<Day> getFirstDays() {
        return days.subList(0, Math.min(BESIDE, days.size()));
    }

    /** @return the days below it, which have the whole width */
    public List<Day> getOtherDays() {
        return days.subList(getFirstDays().size(), days.size());
    }

    public boolean isBlank() {
        return leading.isEmpty() && days.isEmpty();
    }
}
