package org.kiosque.newsletters.internal;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.AddressBook;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.ArticleCard;
import org.kiosque.newsletters.Composition;
import org.kiosque.newsletters.CopyDue;
import org.kiosque.newsletters.Edition;
import org.kiosque.newsletters.Issue;
import org.kiosque.newsletters.IssueId;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.newsletters.NewsletterDesk;
import org.kiosque.newsletters.NewsletterRefused;
import org.kiosque.newsletters.NewsletterRefused.Reason;
import org.kiosque.newsletters.Press;
import org.kiosque.newsletters.Tally;
import org.kiosque.newsletters.Timetable;

@ApplicationScoped
@Transactional
class DefaultNewsletterDesk implements NewsletterDesk {

    @Inject IssueRepository issues;
    @Inject CopyRepository copies;
    @Inject Contents contents;
    @Inject Press press;
    @Inject People people;
    @Inject AddressBook addresses;
    @Inject Event<CopyDue> due;

    @Override
    public IssueId start(AccountId by, Newsletter newsletter, Instant now) {
        letIn(by);
        var next = newsletter == Newsletter.WEEKLY ? issues.timetable(newsletter).timetable().next(now, contents.zone()).orElse(now) : now;
        var issue = new PaperIssue(newsletter, by, new Composition(press.subject(newsletter, contents.day(next)), "",
                contents.proposed(newsletter, now)), now);
        issues.add(issue);
        return issue.id();
    }

    @Override
    public Issue open(AccountId by, IssueId id) {
        return told(List.of(opened(by, id))).get(0);
    }

    @Override
    public Edition edition(AccountId by, IssueId id, Instant now) {
        PaperIssue issue = opened(by, id);
        return issue.startedAt() == null ? contents.edition(issue, 0, now) : contents.edition(issue, now);
    }

    @Override
    public List<ArticleCard> candidates(AccountId by, IssueId id, Instant now, int limit) {
        PaperIssue issue = opened(by, id);
        return contents.candidates(issue.newsletter(), issue.composition().pieces(), now, limit);
    }

    @Override
    public int save(AccountId by, IssueId id, int version, Composition composition, Instant now) {
        PaperIssue issue = opened(by, id);
        var added = composition.pieces().stream().filter(piece -> !issue.composition().pieces().contains(piece)).toList();
        issue.rewrite(version, composition, now);
        if (!contents.arePublished(added, now)) throw new NewsletterRefused(id, Reason.NOT_PUBLISHED);
        issues.write(id);
        return issue.version();
    }

    @Override
    public void test(AccountId by, IssueId id, Instant now) {
        Edition edition = edition(by, id, now);
        if (edition.pieces().isEmpty()) throw new NewsletterRefused(id, Reason.NO_PIECES);
        var rendition = press.print(edition);
        addresses.addresses(Set.of(by)).values()
                .forEach(address -> due.fire(new CopyDue(0, edition.newsletter(), address, edition.subject(), rendition, null)));
    }

    @Override
    public void schedule(AccountId by, IssueId id, int version, LocalDateTime moment, Instant now) {
        PaperIssue issue = held(by, id);
        issues.lock(issue.newsletter());
        Instant at = moment == null ? now : TypedMoment.in(contents.zone(), moment, id);
        // Asked before anything is changed: the database would object first, in words of its own.
        boolean taken = issues.isTaken(issue.newsletter(), issue.newsletter().edition(contents.day(at)), id);
        boolean empty = contents.edition(issue, 0, now).pieces().isEmpty();
        issue.schedule(version, at, contents.zone(), now);
        if (empty) throw new NewsletterRefused(id, Reason.NO_PIECES);
        if (taken) throw new NewsletterRefused(id, Reason.EDITION_TAKEN);
        issues.write(id);
    }

    @Override
    public void unschedule(AccountId by, IssueId id, Instant now) {
        PaperIssue issue = held(by, id);
        issue.unschedule();
    }

    @Override
    public void cancel(AccountId by, IssueId id, Instant now) {
        PaperIssue issue = held(by, id);
        issue.cancel();
        copies.skipWaiting(id, now);
    }

    @Override
    public List<Issue> list(AccountId by, int offset, int limit) {
        letIn(by);
        return told(issues.list(offset, limit));
    }

    @Override
    public long count(AccountId by) {
        letIn(by);
        return issues.count();
    }

    @Override
    public Timetable timetable(AccountId by, Newsletter newsletter) {
        letIn(by);
        return issues.timetable(newsletter).timetable();
    }

    @Override
    public void arrange(AccountId by, Newsletter newsletter, Timetable timetable, Instant now) {
        people.require(by, Permission.RUN_DESK);
        issues.lock(newsletter).arrange(timetable, now);
    }

    private List<Issue> told(List<PaperIssue> some) {
        var tallies = copies.tallies(some.stream().map(PaperIssue::id).collect(toSet()));
        return some.stream().map(issue -> issue.issue(tallies.getOrDefault(issue.id(), Tally.NONE))).toList();
    }

    private PaperIssue opened(AccountId by, IssueId id) {
        letIn(by);
        return issues.get(id);
    }

    /** Waits for whoever is starting or sending it at this very moment. */
    private PaperIssue held(AccountId by, IssueId id) {
        people.require(by, Permission.PUBLISH);
        PaperIssue issue = issues.get(id);
        issues.lock(issue);
        return issue;
    }

    private void letIn(AccountId by) {
        people.require(by, Permission.EDIT);
    }
}
