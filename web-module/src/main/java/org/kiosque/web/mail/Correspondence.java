package org.kiosque.web.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.accounts.PasswordResetAsked;
import org.kiosque.accounts.People;
import org.kiosque.accounts.RegistrationRepeated;
import org.kiosque.accounts.VerificationAsked;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.comments.CommentId;
import org.kiosque.corrections.ProposalAccepted;
import org.kiosque.corrections.ProposalDeclined;
import org.kiosque.moderation.CommentHidden;
import org.kiosque.moderation.CommentRestored;
import org.kiosque.web.shell.Links;
import org.kiosque.web.shell.Site;

/** Writes to people about what happened, inside the transaction in which it happened. */
@ApplicationScoped
public class Correspondence {

    @Inject
    @ConfigProperty(name = "kiosque.site.language")
    String language;

    @Inject
    @ConfigProperty(name = "kiosque.site.zone")
    ZoneId zone;

    @Inject Site site;
    @Inject Links links;
    @Inject People people;
    @Inject Articles articles;
    @Inject Outbox outbox;

    void verify(@Observes VerificationAsked asked) {
        outbox.put(letters().verification(asked));
    }

    void reset(@Observes PasswordResetAsked asked) {
        outbox.put(letters().passwordReset(asked));
    }

    void tell(@Observes RegistrationRepeated repeated) {
        outbox.put(letters().registrationRepeated(repeated));
    }

    void stateReasons(@Observes CommentHidden hidden) {
        people.account(hidden.author()).ifPresent(author ->
                outbox.put(letters().hidden(author, place(hidden.article(), hidden.comment()), hidden)));
    }

    void tell(@Observes CommentRestored restored) {
        people.account(restored.author()).ifPresent(author ->
                outbox.put(letters().restored(author, place(restored.article(), restored.comment()), restored)));
    }

    void thank(@Observes ProposalAccepted accepted) {
        people.account(accepted.proposer()).ifPresent(reader ->
                outbox.put(letters().accepted(reader, place(accepted.article()), accepted)));
    }

    void tell(@Observes ProposalDeclined declined) {
        if (declined.tell()) people.account(declined.proposer()).ifPresent(reader ->
                outbox.put(letters().declined(reader, place(declined.article()), declined)));
    }

    Letters letters() {
        return new Letters(language.equals("en") ? Locale.ENGLISH : Locale.FRENCH, zone, site.getName(), site.getOrigin(),
                site.getContact());
    }

    /** An article that was withdrawn has no address; its discussion's number still tells the newsroom which it is. */
    private Letters.Place place(ArticleId article, CommentId comment) {
        return articles.card(article, Instant.now())
                .map(card -> new Letters.Place(card.title(), site.getOrigin() + links.article(card) + "#comment-" + comment))
                .orElseGet(() -> new Letters.Place("#" + comment, site.getOrigin()));
    }

    private Letters.Place place(ArticleId article) {
        return articles.card(article, Instant.now())
                .map(card -> new Letters.Place(card.title(), site.getOrigin() + links.article(card)))
                .orElseGet(() -> new Letters.Place("#" + article, site.getOrigin()));
    }
}
