package org.kiosque.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.accounts.Person;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.moderation.Filter;
import org.kiosque.moderation.ModeratedComment;
import org.kiosque.moderation.Moderation;
import org.kiosque.web.shell.Visitor;

/** admin/index.xhtml: what this person may do, and what was said lately */
@Named
@RequestScoped
public class DeskPage {

    private static final int LINES = 5;

    @Inject Moderation moderation;
    @Inject Articles articles;
    @Inject People people;
    @Inject Visitor visitor;

    private List<ModeratedComment> comments = List.of();
    private Map<AccountId, Person> names = Map.of();
    private Map<ArticleId, ArticleCard> cards = Map.of();

    public void load() {
        people.require(visitor.id(), Permission.ENTER_BACK_OFFICE);
        if (visitor.may(Permission.MODERATE)) comments = moderation.list(visitor.id(), new Filter(null, ""), 0, LINES);
        names = people.people(comments.stream().map(ModeratedComment::author).collect(Collectors.toSet()));
        cards = articles.cards(comments.stream().map(ModeratedComment::article).collect(Collectors.toSet()), Instant.now());
    }

    public List<ModeratedComment> getComments() {
        return comments;
    }

    public String name(AccountId author) {
        return names.containsKey(author) ? names.get(author).pseudonym() : "";
    }

    /** @return the article, or null while it is not public */
    public ArticleCard card(ArticleId article) {
        return cards.get(article);
    }
}
