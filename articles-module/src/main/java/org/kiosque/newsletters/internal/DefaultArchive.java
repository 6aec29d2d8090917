package org.kiosque.newsletters.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiosque.newsletters.Archive;
import org.kiosque.newsletters.Edition;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.newsletters.SentIssue;

@ApplicationScoped
@Transactional
class DefaultArchive implements Archive {

    @Inject IssueRepository issues;
    @Inject Contents contents;

    @Override
    public List<SentIssue> latest(Newsletter newsletter, int limit) {
        return issues.sent(newsletter, limit);
    }

    @Override
    public Optional<Edition> issue(Newsletter newsletter, int number, Instant now) {
        return issues.numbered(newsletter, number).map(issue -> contents.edition(issue, now));
    }
}
