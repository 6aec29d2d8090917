package org.kiosque.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Pass;

/** The article this request is about, once its address has been understood, and what its visitor shows to be let in. */
@RequestScoped
public class CurrentArticle {

    /** The parameter a gift comes by. */
    public static final String GIFT = "gift";

    /** What is not of this shape is no secret of ours, and is written into no page. */
    private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{22}");

    @Inject HttpServletRequest request;

    private ArticleCard card;

    public ArticleCard card() {
        return card;
    }

    public void is(ArticleCard article) {
        card = article;
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
