package org.kiosque.newsroom;

import java.util.Set;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.Kind;

/**
 * Which pieces a list shows, and in which order.
 *
 * @param states empty for all
 * @param kinds empty for all
 * @param section its slug; null for all
 * @param author in whose byline somebody stands; null for all
 * @param assignee who works on it; null for all
 * @param trashed whether those that were thrown away are asked for, instead of all others
 * @param text part of a title in any case, with or without accents; empty for all
 */
public record Search(Set<State> states, Set<Kind> kinds, String section, AccountId author, AccountId assignee,
                     boolean trashed, String text, Order order) {

    public enum Order {
        /** The last saved first. */
        SAVED,
        /** The last published first, those that never were behind them. */
        PUBLISHED,
        /** What is wanted soonest first, what nobody waits for behind it. */
        DUE,
        /** What comes out by itself soonest first, what has no moment behind it. */
        COMING,
        TITLE
    }

    public Search {
        states = Set.copyOf(states);
        kinds = Set.copyOf(kinds);
        text = text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** @param state null for all */
    public Search(State state, String text) {
        this(state == null ? Set.of() : Set.of(state), Set.of(), null, null, null, false, text, Order.SAVED);
    }
}
