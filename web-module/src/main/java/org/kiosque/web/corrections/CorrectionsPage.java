package org.kiosque.web.corrections;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import org.kiosque.articles.Articles;
import org.kiosque.corrections.Correction;
import org.kiosque.corrections.Corrections;
import org.kiosque.web.shell.Dates;

/** corrections.xhtml */
@Named
@RequestScoped
public class CorrectionsPage {

    private static final int ENTRIES = 30;

    @Inject Corrections corrections;
    @Inject Articles articles;
    @Inject Dates dates;
    @Inject HttpServletRequest request;

    private List<LedgerMonth> months;
    private Long older;

    @PostConstruct
    void load() {
        var entries = corrections.latest(getBefore(), ENTRIES + 1);
        if (entries.size() > ENTRIES) older = entries.get(ENTRIES - 1).number();
        var shown = entries.subList(0, Math.min(ENTRIES, entries.size()));
        var cards = articles.cards(shown.stream().map(Correction::article).collect(toSet()), Instant.now());
        months = shown.stream().map(entry -> new LedgerLine(entry, cards.get(entry.article())))
                .collect(groupingBy(line -> YearMonth.from(dates.dateOf(line.entry().at())), LinkedHashMap::new, toList()))
                .entrySet().stream().map(month -> new LedgerMonth(month.getKey(), month.getValue())).toList();
    }

    /** @return the number before which this page begins; null for the newest, and for what is no number */
    public Long getBefore() {
        return AskedNumber.of(request, "before");
    }

    public List<LedgerMonth> getMonths() {
        return months;
    }

    /** @return the page goes on before this number; null when it is the end */
    public Long getOlder() {
        return older;
    }
}
