package org.kiosque.newsroom;

import java.util.List;
import java.util.Set;
import org.kiosque.articles.ArticleId;

/**
 * What the desk decides about the Brief of a day. One that breaks these rules cannot exist.
 *
 * @param order empty when the briefs stand as they came out; what it does not name follows at the end
 * @param leftOut which briefs are not in the Brief of their day; they keep their own page
 * @param introduction one line about the day, plain; may be empty
 */
public record BriefArrangement(List<ArticleId> order, Set<ArticleId> leftOut, String introduction) {

    public static final BriefArrangement NONE = new BriefArrangement(List.of(), Set.of(), "");
    public static final int INTRODUCTION_MAX = 300;
    public static final int BRIEFS_MAX = 500;

    public BriefArrangement {
        order = order.stream().distinct().toList();
        leftOut = Set.copyOf(leftOut);
        if (order.size() > BRIEFS_MAX || leftOut.size() > BRIEFS_MAX)
            throw new IllegalArgumentException("A day has at most " + BRIEFS_MAX + " briefs.");
        introduction = introduction == null ? "" : introduction.replaceAll("\\p{Cntrl}+", " ").strip();
        if (introduction.length() > INTRODUCTION_MAX)
            throw new IllegalArgumentException("An introduction has at most " + INTRODUCTION_MAX + " characters.");
    }
}
