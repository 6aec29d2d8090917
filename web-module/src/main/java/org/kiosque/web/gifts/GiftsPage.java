package org.kiosque.web.gifts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.Access;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Articles;
import org.kiosque.gifts.Allowance;
import org.kiosque.gifts.Gift;
import org.kiosque.gifts.Gifts;
import org.kiosque.web.shell.Visitor;

/** account/gifts.xhtml: what somebody has given away */
@Named
@RequestScoped
public class GiftsPage {

    private static final int ROWS = 50;

    /**
     * @param card null when the piece is no longer published
     * @param address null when the link is no longer good
     * @param state what its last words are: one of good, free, expired, revoked, gone
     */
    public record Row(Gift gift, ArticleCard card, String address, String state) {}

    @Inject Gifts gifts;
    @Inject Articles articles;
    @Inject GiftLinks giftLinks;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Allowance allowance;
    private List<Row> rows;
    private boolean older;

    @PostConstruct
    void load() {
        Instant now = Instant.now();
        allowance = gifts.allowance(visitor.id(), now);
        List<Gift> given = gifts.given(visitor.id(), (getPage() - 1) * ROWS, ROWS + 1);
        older = given.size() > ROWS;
        given = older ? given.subList(0, ROWS) : given;
        var cards = articles.cards(given.stream().map(Gift::article).distinct().toList(), now);
        rows = given.stream().map(gift -> row(gift, cards.get(gift.article()), now)).toList();
    }

    private Row row(Gift gift, ArticleCard card, Instant now) {
        String state = gift.isRevoked() ? "revoked" : !gift.isGood(now) ? "expired" : card == null ? "gone"
                : card.access() == Access.FREE ? "free" : "good";
        return new Row(gift, card, state.equals("good") ? giftLinks.address(card, gift) : null, state);
    }

    public List<Row> getRows() {
        return rows;
    }

    public Allowance getAllowance() {
        return allowance;
    }

    /** @return whether this person may give anything away */
    public boolean isGiver() {
        return visitor.may(Permission.READ_PAID) && allowance.perMonth() > 0;
    }

    public int getPage() {
        String page = request.getParameter("page");
        return page != null && page.matches("[1-9]\\d{0,5}") ? Integer.parseInt(page) : 1;
    }

    public boolean isOlder() {
        return older;
    }
}
