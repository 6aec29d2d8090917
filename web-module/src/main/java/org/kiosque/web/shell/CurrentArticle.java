package org.kiosque.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.regex.Pattern;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Pass;
import org.kiosque.articles.Reading;

/** The article this request is about, once its address has been understood, and what its visitor shows to be let in. */
@RequestScoped
public class CurrentArticle {

    /** The parameter a gift comes by. */
    public static final String GIFT = "gift";

    /** What is not of this shape is no secret of ours, and is written into no page. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{22}");

    @Inject HttpServletRequest request;
    @Inject Articles articles;
    @Inject Visitor visitor;

    private ArticleCard card;
    private Reading reading;

    public ArticleCard card() {
        return card;
    }

    public void is(ArticleCard article) {
        card = article;
        reading = null;
    }

    /** @return the article as this visitor may read it, asked for once: the page and its head both show it */
    public Reading reading() {
        if (reading == null) reading = articles.read(card.id(), visitor.id(), pass(), Instant.now()).orElseThrow();
        return reading;
    }

    /** @return null for a visitor who shows none */
    public Pass pass() {
        String secret = request.getParameter(GIFT);
        return secret == null ? null : new Pass(secret);
    }

    /** @return the beginning of an address of this page, to which one more parameter is added: a gift stays in it */
    public String query() {
        String secret = request.getParameter(GIFT);
        return secret != null && SECRET.matcher(secret).matches() ? "?" + GIFT + "=" + secret + "&" : "?";
    }
}
