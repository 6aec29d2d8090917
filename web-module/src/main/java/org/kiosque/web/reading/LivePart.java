package org.kiosque.web.reading;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Person;
import org.kiosque.articles.LiveEntries;
import org.kiosque.articles.LiveEntries.Live;
import org.kiosque.articles.LiveEntries.Stretch;
import org.kiosque.articles.LiveEntry;
import org.kiosque.articles.LiveEntryId;
import org.kiosque.web.shell.CurrentArticle;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.Visitor;

/** WEB-INF/includes/live.xhtml. {@code ?order=oldest} turns it round, {@code ?entry=} begins with one entry. */
@Named
@RequestScoped
public class LivePart {

    private static final int ENTRIES = 30;

    @Inject CurrentArticle current;
    @Inject LiveEntries entries;
    @Inject People people;
    @Inject Dates dates;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Live live;
    private Map<AccountId, Person> authors;
    private boolean ofSeveralDays;

    @PostConstruct
    void load() {
        live = entries.of(current.card().id(), visitor.id(), current.pass(),
                        new Stretch(isOldestFirst(), first(), ENTRIES), Instant.now())
                .orElse(null);
        if (live == null) return;
        authors = people.people(all().map(LiveEntry::author).collect(Collectors.toSet()));
        ofSeveralDays = Stream.concat(all(), live.keyMoments().stream())
                .map(entry -> dates.dateOf(entry.at())).distinct().count() > 1;
    }

    private Stream<LiveEntry> all() {
        return Stream.of(live.pinned(), live.entries()).flatMap(List::stream);
    }

    private LiveEntryId first() {
        String entry = request.getParameter("entry");
        return entry != null && entry.matches("\\d{1,18}") ? new LiveEntryId(Long.parseLong(entry)) : null;
    }

    /** @return null when the piece is no live */
    public Live getLive() {
        return live;
    }

    public boolean isOldestFirst() {
        return "oldest".equals(request.getParameter("order"));
    }

    /** @return whether the list begins somewhere in the middle */
    public boolean isElsewhere() {
        return first() != null;
    }

    /** @return the beginning of the address of another stretch in the same order */
    public String getAddress() {
        return current.query() + (isOldestFirst() ? "order=oldest&entry=" : "entry=");
    }

    /** @param oldest whether the oldest entry comes first there. @return the address of the live from its beginning */
    public String inOrder(boolean oldest) {
        return current.query() + (oldest ? "order=oldest" : "order=newest") + "#live";
    }

    /** @return the address of one entry */
    public String at(LiveEntryId entry) {
        return current.query() + "entry=" + entry + "#entry-" + entry;
    }

    /** @return whether the hour alone would not say when */
    public boolean isOfSeveralDays() {
        return ofSeveralDays;
    }

    public String author(LiveEntry entry) {
        var author = authors.get(entry.author());
        return author == null ? "" : author.pseudonym();
    }
}
