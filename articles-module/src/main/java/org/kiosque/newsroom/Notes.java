package org.kiosque.newsroom;

import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;

/**
 * What the newsroom says to itself about a piece. Readers never see it. Every call is one transaction and needs what
 * {@link Newsroom#open} needs.
 */
public interface Notes {

    int TEXT_MAX = 2000;

    /** @param mentioned who was called by name in it */
    record Note(long id, AccountId by, Instant at, String text, List<AccountId> mentioned) {

        public Note {
            mentioned = List.copyOf(mentioned);
        }
    }

    /** @param at when it was written. @param title of the piece */
    record Mention(ArticleId article, String title, AccountId by, Instant at, String text) {}

    /**
     * Writes a note. Whoever of the newsroom is named in it by {@code @pseudonym} is told: {@link Mentioned} is fired.
     *
     * @param text 1 to {@link #TEXT_MAX} characters; plain
     * @throws IllegalArgumentException for a text of another length
     * @throws ArticleRefused UNKNOWN, NOT_YOURS
     */
    void write(AccountId by, ArticleId id, String text, Instant now);

    /** @return the oldest first. @throws ArticleRefused UNKNOWN, NOT_YOURS */
    List<Note> of(AccountId by, ArticleId id);

    /** @return where somebody was called, the last time first. Needs {@link org.kiosque.accounts.Permission#WRITE} */
    List<Mention> mentionsOf(AccountId by, int limit);
}
