package org.kiosque.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kiosque.accounts.People;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.catalogue.Catalogue;

/** Who wrote a piece, each name leading to its author's page. */
@Named
@RequestScoped
public class Signatures {

    /**
     * One name of a byline.
     *
     * @param before what stands between it and the name before
     * @param page the slug of the author's page; null when there is none
     */
    public record Signature(String before, String name, String page) {}

    @Inject People people;
    @Inject Catalogue catalogue;
    @Inject Texts texts;

    private final Map<ArticleId, List<Signature>> known = new HashMap<>();

    /** A page asks more than once; the first answer holds for the request. */
    public List<Signature> of(ArticleCard card) {
        return known.computeIfAbsent(card.id(), id -> sign(card));
    }

    /** @return what the byline says besides, a comma before it; may be empty */
    public String note(ArticleCard card) {
        return card.bylineNote().isEmpty() ? "" : ", " + card.bylineNote();
    }

    private List<Signature> sign(ArticleCard card) {
        var names = people.people(card.authors());
        var pages = catalogue.authorSlugs(card.authors());
        var authors = card.authors().stream().map(names::get).filter(Objects::nonNull).toList();
        var signatures = new ArrayList<Signature>();
        for (var author : authors)
            signatures.add(new Signature(before(signatures.size(), authors.size()), author.pseudonym(), pages.get(author.id())));
        return signatures;
    }

    private String before(int place, int of) {
        if (place == 0) return "";
        return place < of - 1 ? ", " : texts.say("byline.and", "", "");
    }
}
