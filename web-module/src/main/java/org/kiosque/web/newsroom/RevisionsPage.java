package org.kiosque.web.newsroom;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Person;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;
import org.kiosque.newsroom.Revision;
import org.kiosque.newsroom.Revisions;

/** admin/newsroom/revisions.xhtml: what a piece said before, any two versions of it side by side */
@Named
@RequestScoped
public class RevisionsPage {

    @Inject Revisions revisions;
    @Inject Comparison comparison;
    @Inject People people;
    @Inject Piece piece;
    @Inject Steps steps;
    @Inject HttpServletRequest request;

    private List<Revision> all;
    private Map<AccountId, Person> names;
    private int before;
    private int after;
    private List<Comparison.Part> parts;
    private int firstBroken;

    @PostConstruct
    void load() {
        if (piece.id() == null) throw new ArticleRefused("none", Reason.UNKNOWN);
        all = revisions.of(piece.by(), piece.id());
        names = people.people(all.stream().map(Revision::by).collect(Collectors.toSet()));
        firstBroken = revisions.firstBroken(piece.by(), piece.id());
        int one = Math.min(all.size(), number("a", Math.max(1, all.size() - 1)));
        int other = Math.min(all.size(), number("b", all.size()));
        before = Math.min(one, other);
        after = Math.max(one, other);
        parts = comparison.of(revisions.text(piece.by(), piece.id(), before), revisions.text(piece.by(), piece.id(), after));
    }

    private int number(String parameter, int otherwise) {
        String number = request.getParameter(parameter);
        return number != null && number.matches("[1-9]\\d{0,8}") ? Integer.parseInt(number) : otherwise;
    }

    /** The form names the version, for the address may ask for any two. */
    public void restore() throws IOException {
        int chosen = number("number", 0);
        steps.take("broughtBack", null, now -> revisions.restore(piece.by(), piece.id(), chosen, number("version", 0), now));
    }

    public List<Revision> getAll() {
        return all;
    }

    public String name(Revision revision) {
        return names.containsKey(revision.by()) ? names.get(revision.by()).pseudonym() : "";
    }

    /** @return the older of the two that are shown */
    public Revision getBefore() {
        return all.get(all.size() - before);
    }

    public Revision getAfter() {
        return all.get(all.size() - after);
    }

    /** @return what differs between them */
    public List<Comparison.Part> getParts() {
        return parts;
    }

    /** @return 0 when every version is as it was written */
    public int getFirstBroken() {
        return firstBroken;
    }
}
