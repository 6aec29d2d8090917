package org.kiosque.newsletters.internal;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.kiosque.accounts.AddressBook;
import org.kiosque.newsletters.Composition;
import org.kiosque.newsletters.CopyDue;
import org.kiosque.newsletters.Mailing;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.newsletters.Press;
import org.kiosque.newsletters.internal.CopyRepository.Copy;

@ApplicationScoped
@Transactional
class DefaultMailing implements Mailing {

    private static final Logger LOG = System.getLogger(DefaultMailing.class.getName());
    private static final int BATCH = 50;
    private static final int REFUSALS = 3;

    @Inject IssueRepository issues;
    @Inject CopyRepository copies;
    @Inject SubscriptionRepository subscriptions;
    @Inject SuppressionRepository suppressions;
    @Inject Contents contents;
    @Inject Press press;
    @Inject AddressBook addresses;
    @Inject Event<CopyDue> due;

    @Override
    public boolean compose(Newsletter newsletter, Instant now) {
        var moment = issues.lock(newsletter).takeDue(now, contents.zone());
        if (moment.isEmpty()) return false;
        var day = contents.day(moment.get());
        var pieces = contents.proposed(newsletter, moment.get());
        if (pieces.isEmpty() || issues.isTaken(newsletter, newsletter.edition(day), null)) return false;
        var issue = new PaperIssue(newsletter, null, new Composition(press.subject(newsletter, day), "", pieces), now);
        issue.schedule(issue.version(), moment.get(), contents.zone(), moment.get());
        issues.add(issue);
        return true;
    }

    @Override
    public boolean start(Instant now) {
        var found = issues.takeDue(now);
        found.ifPresent(issue -> start(issue, now));
        return found.isPresent();
    }

    private void start(PaperIssue issue, Instant now) {
        issues.lock(issue.newsletter());
        var edition = contents.edition(issue, issues.nextNumber(issue.newsletter()), now);
        if (issue.isMissed(now) || edition.pieces().isEmpty()) {
            LOG.log(Level.WARNING, "Issue {0} of {1} did not go out: {2}. It is a draft again; choose another moment at /admin/newsletters/issue?id={0}.",
                    issue.id(), issue.newsletter(), edition.pieces().isEmpty() ? "nothing in it is published" : "its moment passed long ago");
            issue.unschedule();
            return;
        }
        issue.start(edition, press.print(edition), now);
        int readers = copies.add(issue.id(), issue.newsletter(), now);
        LOG.log(Level.INFO, "Issue {0} of {1} goes out to {2} readers.", issue.id(), issue.newsletter(), readers);
    }

    @Override
    public boolean send(Instant now) {
        for (PaperIssue issue : issues.sending()) {
            var taken = copies.takeWaiting(issue.id(), BATCH);
            if (!taken.isEmpty()) {
                handOver(issue, taken, now);
                return true;
            }
            if (!copies.hasWaiting(issue.id())) {
                issues.lock(issue);
                return issue.finish(now);
            }
        }
        return false;
    }

    private void handOver(PaperIssue issue, List<Copy> taken, Instant now) {
        var readers = taken.stream().map(Copy::account).collect(toSet());
        var tokens = subscriptions.tokens(issue.newsletter(), readers);
        var reached = addresses.addresses(tokens.keySet());
        var suppressed = suppressions.among(reached.values());
        var handed = new ArrayList<Long>();
        var skipped = new ArrayList<Long>();
        for (Copy copy : taken) {
            String address = reached.get(copy.account());
            if (address == null || suppressed.contains(SuppressionRepository.key(address))) {
                skipped.add(copy.id());
                continue;
            }
            due.fire(new CopyDue(copy.id(), issue.newsletter(), address, issue.composition().subject(), issue.rendition(), tokens.get(copy.account())));
            handed.add(copy.id());
        }
        copies.mark(handed, "HANDED", now);
        copies.mark(skipped, "SKIPPED", now);
    }

    @Override
    public void accepted(long copy, String address, Instant now) {
        copies.answered(copy, "ACCEPTED", now);
        suppressions.forgive(address);
    }

    @Override
    public void refused(long copy, String address, boolean noSuchMailbox, Instant now) {
        copies.answered(copy, "REFUSED", now);
        if (suppressions.refuse(address, now) >= REFUSALS || noSuchMailbox) suppressions.add(address, null, "", now);
    }

    @Override
    public void bounced(long copy, String address, boolean forGood, Instant now) {
        copies.cameBack(copy, now);
        if (forGood) suppressions.add(address, null, "", now);
    }
}
