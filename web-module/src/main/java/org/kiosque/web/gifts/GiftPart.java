package org.kiosque.web.gifts;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.Access;
import org.kiosque.gifts.Allowance;
import org.kiosque.gifts.Gift;
import org.kiosque.gifts.Gifts;
import org.kiosque.gifts.Welcome;
import org.kiosque.web.shell.CurrentArticle;
import org.kiosque.web.shell.Visitor;

/** WEB-INF/includes/gift.xhtml and gift-note.xhtml: a piece is given, or was given. Nothing on a piece that is free. */
@Named
@RequestScoped
public class GiftPart {

    @Inject CurrentArticle current;
    @Inject Gifts gifts;
    @Inject GiftLinks giftLinks;
    @Inject People people;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "kiosque.gifts.per-month", defaultValue = "5")
    int perMonth;

    private Welcome welcome;
    private Allowance allowance;
    private Gift gift;

    @PostConstruct
    void load() {
        // The newsroom's preview is of no published piece.
        if (current.card() == null || current.card().access() == Access.FREE) return;
        Instant now = Instant.now();
        var id = current.card().id();
        if (current.pass() != null)
            welcome = isVisit() ? gifts.welcome(current.pass(), id, visitor.id(), now) : gifts.look(current.pass(), id, now);
        if (!visitor.may(Permission.READ_PAID)) return;
        allowance = gifts.allowance(visitor.id(), now);
        gift = gifts.given(visitor.id(), id, now).orElse(null);
    }

    /** A page that comes to be looked at: no form sent back, no script that asks for the newest, nothing fetched ahead. */
    private boolean isVisit() {
        String destination = request.getHeader("Sec-Fetch-Dest");
        return request.getMethod().equals("GET") && (destination == null || destination.equals("document"))
                && request.getHeader("Sec-Purpose") == null;
    }

    /** @return null for a visitor who came by no link */
    public Welcome getWelcome() {
        return welcome;
    }

    public boolean isGiven() {
        return welcome != null && welcome.isGood();
    }

    public String getGiver() {
        var giver = people.people(List.of(welcome.giver())).get(welcome.giver());
        return giver == null ? "" : giver.pseudonym();
    }

    /** @return whether this visitor is somebody who gives away, and this is a piece to be given */
    public boolean isOffered() {
        return gift != null || allowance != null && perMonth > 0;
    }

    /** @return what this visitor has given away of it; null when nothing that is still good */
    public Gift getGift() {
        return gift;
    }

    public String getAddress() {
        return giftLinks.address(current.card(), gift);
    }

    /** @return whether readers of this paper can give pieces away at all */
    public boolean isPossible() {
        return perMonth > 0;
    }

    public int getLeft() {
        return allowance.left();
    }

    public int getPerMonth() {
        return perMonth;
    }
}
