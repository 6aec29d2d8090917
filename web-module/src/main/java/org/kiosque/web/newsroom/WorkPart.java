package org.kiosque.web.newsroom;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.accounts.Person;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.newsroom.Notes;
import org.kiosque.newsroom.Notes.Mention;
import org.kiosque.newsroom.Search;
import org.kiosque.newsroom.Search.Order;
import org.kiosque.newsroom.State;
import org.kiosque.newsroom.WorkingCopies;
import org.kiosque.newsroom.WorkingCopies.WorkingCopy;
import org.kiosque.web.shell.Visitor;

/** On the front of the back office: what somebody of the newsroom has to do, and what happens next. */
@Named
@RequestScoped
public class WorkPart {

    private static final int LINES = 6;
    private static final Set<State> UNFINISHED = Set.copyOf(EnumSet.range(State.IDEA, State.SCHEDULED));

    /** @param address where it is taken up again */
    public record Unsaved(String title, String address, Instant at) {}

    @Inject Newsroom newsroom;
    @Inject Notes notes;
    @Inject WorkingCopies copies;
    @Inject ManuscriptRows names;
    @Inject People people;
    @Inject Visitor visitor;

    private List<ManuscriptRow> assigned;
    private List<ManuscriptRow> inReview;
    private List<ManuscriptRow> next;
    private List<Mention> mentions;
    private Map<AccountId, Person> callers;
    private List<Unsaved> unsaved;

    @PostConstruct
    void load() {
        assigned = list(UNFINISHED, visitor.id(), Order.DUE);
        inReview = visitor.may(Permission.EDIT) ? list(Set.of(State.IN_REVIEW), null, Order.DUE) : List.of();
        next = list(Set.of(State.SCHEDULED), null, Order.COMING);
        mentions = notes.mentionsOf(visitor.id(), LINES);
        callers = people.people(mentions.stream().map(Mention::by).collect(Collectors.toSet()));
        unsaved = copies.all(visitor.id()).stream().limit(LINES).map(WorkPart::unsaved).toList();
    }

    private List<ManuscriptRow> list(Set<State> states, AccountId assignee, Order order) {
        return names.of(newsroom.list(visitor.id(), new Search(states, Set.of(), null, null, assignee, false, "", order), 0, LINES));
    }

    private static Unsaved unsaved(WorkingCopy copy) {
        String title = Typed.of(copy.typed()).one("title");
        return new Unsaved(title == null ? "" : title.strip(), "/admin/newsroom/write?"
                + (copy.key().matches("\\d+") ? "take=1&id=" : "copy=") + copy.key(), copy.at());
    }

    /** @return what this person is to work on, the most urgent first */
    public List<ManuscriptRow> getAssigned() {
        return assigned;
    }

    /** @return what waits for a reader; empty for those who edit nothing */
    public List<ManuscriptRow> getInReview() {
        return inReview;
    }

    public List<ManuscriptRow> getNext() {
        return next;
    }

    public List<Mention> getMentions() {
        return mentions;
    }

    public String caller(Mention mention) {
        return callers.containsKey(mention.by()) ? callers.get(mention.by()).pseudonym() : "";
    }

    /** @return what was typed and not saved, the last first; without a title where none was typed */
    public List<Unsaved> getUnsaved() {
        return unsaved;
    }
}
