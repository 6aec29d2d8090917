package org.kiosque.web.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The pieces of one day, the newest first. */
public record Day(LocalDate date, List<Teaser> teasers) {

    /** @return the article that opens the day, or null on a day of briefs */
    public Teaser getLead() {
        return teasers.stream().filter(teaser -> !teaser.isBrief()).findFirst().orElse(null);
    }

    /** @return all but the lead */
    public List<Teaser> getRiver() {
        List<Teaser> river = new ArrayList<>(teasers);
        river.remove(getLead());
        return river;
    }

    public List<Teaser> getBriefs() {
        return teasers.stream().filter(Teaser::isBrief).toList();
    }

    public int getArticles() {
        return teasers.size() - getBriefs().size();
    }
}
