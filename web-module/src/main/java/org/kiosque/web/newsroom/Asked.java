package org.kiosque.web.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Stream;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Section;
import org.kiosque.newsroom.Search;
import org.kiosque.newsroom.Search.Order;
import org.kiosque.newsroom.State;

/** What the address of a list asks for. Addresses may say anything: what is none of the choices asks for nothing. */
public record Asked(State state, Kind kind, String section, AccountId author, AccountId assignee, boolean trashed, String text,
             Order order) {

    /** The names of the parameters. */
    static final String[] FILTER = {"state", "kind", "section", "author", "assignee", "trash", "q", "order"};

    static Asked of(HttpServletRequest request) {
        String section = request.getParameter("section");
        return new Asked(one(State.values(), request.getParameter("state"), null),
                one(Kind.values(), request.getParameter("kind"), null), Section.isSlug(section) ? section : null,
                person(request.getParameter("author")), person(request.getParameter("assignee")),
                request.getParameter("trash") != null, request.getParameter("q"),
                one(Order.values(), request.getParameter("order"), Order.SAVED));
    }

    Search search() {
        return new Search(state == null ? Set.of() : Set.of(state), kind == null ? Set.of() : Set.of(kind), section, author,
                assignee, trashed, text, order);
    }

    private static <T extends Enum<T>> T one(T[] all, String name, T otherwise) {
        return Stream.of(all).filter(known -> known.name().equals(name)).findFirst().orElse(otherwise);
    }

    private static AccountId person(String id) {
        return id != null && id.matches("\\d{1,18}") ? new AccountId(Long.parseLong(id)) : null;
    }
}
