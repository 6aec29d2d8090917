package org.kiosque.web.search;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Stream;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.Access;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Section;
import org.kiosque.search.Query;
import org.kiosque.search.Query.Order;
import org.kiosque.web.shell.Dates;

/**
 * What the address of the search page asks for. Addresses may say anything: what is none of the choices asks for nothing.
 *
 * @param comments whether comments are looked for instead of pieces
 * @param verbatim whether the words are meant as they were typed
 * @param from null for no beginning
 * @param until the last day; null for no end
 * @param misdated whether what was typed as a period is none
 */
public record Asked(String words, boolean comments, boolean verbatim, String section, AccountId author, Kind kind, Access access,
                    LocalDate from, LocalDate until, Order order, boolean misdated) {

    /** The names of the parameters; pages are leafed through with all of them. */
    static final String[] FILTER = {"q", "in", "section", "kind", "author", "access", "from", "until", "order", "exact"};

    private static final LocalDate EARLIEST = LocalDate.of(1, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9998, 12, 31);

    static Asked of(HttpServletRequest request) {
        String words = request.getParameter("q") == null ? "" : request.getParameter("q");
        String author = request.getParameter("author");
        LocalDate from = day(request.getParameter("from"));
        LocalDate until = day(request.getParameter("until"));
        boolean misdated = isWrong(request.getParameter("from"), from) || isWrong(request.getParameter("until"), until)
                || from != null && until != null && until.isBefore(from);
        return new Asked(words.length() > Query.WORDS_MAX ? words.substring(0, Query.WORDS_MAX) : words,
                "comments".equals(request.getParameter("in")), request.getParameter("exact") != null,
                Section.isSlug(request.getParameter("section")) ? request.getParameter("section") : null,
                author != null && author.matches("\\d{1,18}") ? new AccountId(Long.parseLong(author)) : null,
                one(Kind.values(), request.getParameter("kind"), null), one(Access.values(), request.getParameter("access"), null),
                from, until, one(Order.values(), request.getParameter("order"), Order.RELEVANCE), misdated);
    }

    /** Days are those of the site's zone. A period that is none leaves the period open. */
    Query query(Dates dates) {
        return new Query(words, section, author, kind, access, from == null || misdated ? null : dates.startOf(from),
                until == null || misdated ? null : dates.startOf(until.plusDays(1)), order);
    }

    public boolean isNarrowed() {
        return Stream.of(section, author, kind, access, from, until).anyMatch(filter -> filter != null) || misdated;
    }

    private static <T extends Enum<T>> T one(T[] all, String name, T otherwise) {
        return Stream.of(all).filter(known -> known.name().equals(name)).findFirst().orElse(otherwise);
    }

    private static LocalDate day(String typed) {
        try {
            LocalDate day = typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
            return day == null || day.isBefore(EARLIEST) || day.isAfter(LATEST) ? null : day;
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    private static boolean isWrong(String typed, LocalDate read) {
        return typed != null && !typed.isBlank() && read == null;
    }
}
