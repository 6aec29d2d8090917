package org.kiosque.web.briefs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.BriefArrangement;

/** What stands on the desk of the Brief, and what the buttons beside it do. */
final class Order {

    private static final Pattern MOVE = Pattern.compile("(up|down|leave|take)-(\\d{1,18})");

    private final List<ArticleId> briefs;
    private final Set<ArticleId> leftOut;

    /** @param briefs those in the Brief, in their order */
    Order(List<ArticleId> briefs, Set<ArticleId> leftOut) {
        this.briefs = new ArrayList<>(briefs);
        this.leftOut = new HashSet<>(leftOut);
    }

    /** @param typed as a form sends it; what is no number is none */
    static List<ArticleId> ids(String[] typed) {
        return typed == null ? List.of() : Stream.of(typed).filter(id -> id.matches("\\d{1,18}"))
                .map(id -> new ArticleId(Long.parseLong(id))).distinct().toList();
    }

    /** @param button as "up-12"; anything else moves nothing */
    Order press(String button) {
        var move = MOVE.matcher(button);
        if (!move.matches()) return this;
        var brief = new ArticleId(Long.parseLong(move.group(2)));
        int place = briefs.indexOf(brief);
        switch (move.group(1)) {
            case "up" -> swap(place, place - 1);
            case "down" -> swap(place, place + 1);
            case "leave" -> {
                if (briefs.remove(brief)) leftOut.add(brief);
            }
            default -> {
                if (leftOut.remove(brief)) briefs.add(brief);
            }
        }
        return this;
    }

    private void swap(int place, int other) {
        if (place >= 0 && other >= 0 && other < briefs.size()) Collections.swap(briefs, place, other);
    }

    /** @param cameOut the first one first: an order that says no more than that is none */
    BriefArrangement arrangement(List<ArticleId> cameOut, String introduction) {
        boolean asTheyCame = briefs.equals(cameOut.stream().filter(brief -> !leftOut.contains(brief)).toList());
        return new BriefArrangement(asTheyCame ? List.of() : briefs, leftOut, introduction);
    }
}
