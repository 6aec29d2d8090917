package org.kiosque.comments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.newsroom.ArticleArchived;
import org.kiosque.newsroom.ArticlePublished;
import org.kiosque.newsroom.ArticleReopened;
import org.kiosque.newsroom.ArticleUnpublished;

/** Keeps conversations in step with articles, in the newsroom's own transaction: no article goes live without one. */
@ApplicationScoped
class Conversations {

    private ConversationRepository conversations;

    /** For the CDI proxy only. */
    Conversations() {}

    @Inject
    Conversations(ConversationRepository conversations) {
        this.conversations = conversations;
    }

    void open(@Observes ArticlePublished event) {
        if (event.kind() == Kind.PAGE) return;
        conversations.lock(event.article()).ifPresentOrElse(
                Conversation::reopen,
                () -> conversations.add(new Conversation(event.article())));
    }

    void close(@Observes ArticleUnpublished event) {
        close(event.article());
    }

    void close(@Observes ArticleArchived event) {
        close(event.article());
    }

    private void close(ArticleId article) {
        conversations.lock(article).ifPresent(Conversation::close);
    }

    void open(@Observes ArticleReopened event) {
        conversations.lock(event.article()).ifPresent(Conversation::reopen);
    }
}
