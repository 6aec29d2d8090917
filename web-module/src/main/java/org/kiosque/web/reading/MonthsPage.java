package org.kiosque.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kiosque.articles.Chronicle;
import org.kiosque.articles.Chronicle.Month;

/** WEB-INF/pages/archive.xhtml and archive-month.xhtml */
@Named
@RequestScoped
public class MonthsPage {

    @Inject Chronicle chronicle;
    @Inject FrontPages pages;

    private List<Month> months;
    private Month month;
    private Edition page;

    void show(Instant now) {
        months = chronicle.months(now);
    }

    /** @return false when nothing came out in the month */
    boolean finds(YearMonth asked, String before, Instant now) {
        show(now);
        month = months.stream().filter(known -> known.month().equals(asked)).findFirst().orElse(null);
        if (month != null) page = pages.month(asked, before, now);
        return month != null;
    }

    /** @return the months of each year, both with the newest first */
    public Map<Integer, List<Month>> getYears() {
        return months.stream().collect(Collectors.groupingBy(known -> known.month().getYear(),
                () -> new TreeMap<Integer, List<Month>>(Comparator.reverseOrder()), Collectors.toList()));
    }

    public Month getMonth() {
        return month;
    }

    public Edition getPage() {
        return page;
    }

    /** @return the month before it in which something came out, or null */
    public YearMonth getPrevious() {
        return beside(1);
    }

    /** @return the month after it in which something came out, or null */
    public YearMonth getNext() {
        return beside(-1);
    }

    private YearMonth beside(int step) {
        int place = months.indexOf(month) + step;
        return place < 0 || place == months.size() ? null : months.get(place).month();
    }
}
