package org.kiosque.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.annotation.Metric;
import org.kiosque.comments.CommentPosted;

/** What the site counts beside the server's own figures. */
@ApplicationScoped
public class Figures {

    @Inject
    @Metric(name = "kiosque_comments_posted", absolute = true, description = "Comments posted since this node started")
    Counter commentsPosted;

    void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) CommentPosted posted) {
        commentsPosted.inc();
    }
}
