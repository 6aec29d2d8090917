package org.kiosque.comments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.articles.ArticleId;
import org.kiosque.comments.CommentId;
import org.kiosque.comments.CommentRefused;
import org.kiosque.comments.CommentRefused.Reason;
import org.kiosque.comments.CommentView;
import org.kiosque.comments.Comments;
import org.kiosque.comments.Discussion;
import org.kiosque.comments.Invitation;
import org.kiosque.comments.NewComment;

@ApplicationScoped
@Transactional
class DefaultComments implements Comments {

    private CommentRepository comments;
    private ConversationRepository conversations;
    private People people;
    private CommentSettings settings;
    private Event<Object> facts;

    /** For the CDI proxy only. */
    DefaultComments() {}

    @Inject
    DefaultComments(CommentRepository comments, ConversationRepository conversations, People people,
                    CommentSettings settings, Event<Object> facts) {
        this.comments = comments;
        this.conversations = conversations;
        this.people = people;
        this.settings = settings;
        this.facts = facts;
    }

    @Override
    public Discussion discussion(ArticleId article) {
        var views = ThreadOrder.of(comments.under(article), settings.editWindow());
        int visible = (int) views.stream().filter(CommentView::isVisible).count();
        return new Discussion(article, visible, conversations.isOpen(article), views);
    }

    @Override
    public Map<ArticleId, Integer> counts(Collection<ArticleId> articles) {
        Map<ArticleId, Integer> counts = new HashMap<>();
        for (var article : articles) counts.put(article, 0);
        if (!counts.isEmpty()) counts.putAll(conversations.counts(counts.keySet()));
        return counts;
    }

    @Override
    public Invitation invitation(AccountId who, ArticleId article) {
        return invitation(who, conversations.isOpen(article));
    }

    private Invitation invitation(AccountId who, boolean open) {
        var account = Optional.ofNullable(who).flatMap(people::account);
        return settings.audience().invitation(account.orElse(null), open);
    }

    @Override
    public CommentId post(AccountId author, NewComment comment, Instant now) {
        CommentText text = CommentText.of(comment.markdown());
        Optional<Conversation> conversation = conversations.lock(comment.article());

        // Only now: whoever posted the same token at the same moment held the lock until it was committed.
        if (author != null) {
            var posted = comments.postedWith(comment.token(), author);
            if (posted.isPresent()) return posted.get();
        }
        if (!invitation(author, conversation.map(Conversation::isOpen).orElse(false)).isOpen())
            throw new CommentRefused("new", Reason.NOT_INVITED);

        var fresh = new Comment(author, comment.article(), parent(comment.parent()), text, comment.token(), now);
        comments.add(fresh);
        conversation.get().oneMore();
        facts.fire(fresh.posted());
        return fresh.id();
    }

    private Comment parent(CommentId id) {
        if (id == null) return null;
        return comments.find(id).orElseThrow(() -> new CommentRefused("new", Reason.NO_SUCH_PARENT));
    }

    @Override
    public void edit(AccountId author, CommentId id, String markdown, Instant now) {
        CommentText text = CommentText.of(markdown);
        conversations.lockAround(id);
        Comment comment = comments.get(id);
        String before = comment.source(author, now, settings.editWindow());
        if (before.equals(text.markdown())) return;

        var edited = comment.reword(author, text, now, settings.editWindow());
        comments.add(new CommentRevision(id, before, now));
        facts.fire(edited);
    }

    @Override
    public void delete(AccountId author, CommentId id, Instant now) {
        Conversation conversation = conversations.lockAround(id);
        var deleted = comments.get(id).delete(author, now, settings.editWindow());
        conversation.oneLess();
        facts.fire(deleted);
    }

    @Override
    public String source(AccountId author, CommentId id, Instant now) {
        return comments.get(id).source(author, now, settings.editWindow());
    }

    @Override
    public Optional<CommentView> comment(CommentId id) {
        return comments.visible(id).map(row -> row.view(0, settings.editWindow()));
    }

    @Override
    public Optional<ArticleId> articleOf(CommentId id) {
        return comments.articleOf(id);
    }

    @Override
    public String quotation(CommentId id) {
        return comments.visibleMarkdown(id).map(Quotation::of).orElse("");
    }

    @Override
    public String preview(String markdown) {
        return CommentText.of(markdown).html();
    }
}
