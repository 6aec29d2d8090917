package org.kiosque.comments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kiosque.newsroom.ArticlePublished;
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
        conversations.lock(event.article()).ifPresentOrElse(
                Conversation::reopen,
                () -> conversations.add(new Conversation(event.article())));
    }

    void close(@Observes ArticleUnpublished event) {
        conversations.lock(event.article()).ifPresent(Conversation::close);
    }
}
