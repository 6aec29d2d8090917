package org.kiosque.web.feeds;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.kiosque.accounts.FeedKey;
import org.kiosque.accounts.FeedKeys;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.Section;
import org.kiosque.web.feeds.FeedAddress.Extent;
import org.kiosque.web.feeds.FeedAddress.Format;
import org.kiosque.web.shell.Links;
import org.kiosque.web.shell.Site;
import org.kiosque.web.shell.Visitor;

/** feeds.xhtml */
@Named
@RequestScoped
public class FeedsPage {

    @Inject FeedKeys keys;
    @Inject Visitor visitor;
    @Inject Links links;
    @Inject Site site;

    private FeedKey key;

    @PostConstruct
    void load() {
        key = visitor.isSignedIn() ? keys.of(visitor.id()).orElse(null) : null;
    }

    public String issue() {
        keys.issue(visitor.id(), Instant.now());
        return "/feeds?faces-redirect=true&notice=issued";
    }

    public String revoke() {
        if (visitor.isSignedIn()) keys.revoke(visitor.id());
        return "/feeds?faces-redirect=true&notice=revoked";
    }

    /** @return null when this visitor has none */
    public FeedKey getKey() {
        return key;
    }

    public boolean isSubscriber() {
        return visitor.may(Permission.READ_PAID);
    }

    /** @param format RSS, ATOM or JSON */
    public String excerpts(String format) {
        return address("", Extent.EXCERPTS, format);
    }

    public String free(String format) {
        return address("", Extent.FREE, format);
    }

    public String personal(String format) {
        return address("", Extent.PERSONAL, format);
    }

    /** @return the section's feed: the visitor's own where they have one */
    public String of(Section section) {
        return address(links.section(section), key == null ? Extent.EXCERPTS : Extent.PERSONAL, Format.RSS.name());
    }

    private String address(String list, Extent extent, String format) {
        String secret = extent == Extent.PERSONAL ? key.text() : null;
        return site.getOrigin() + new FeedAddress(list, extent, secret, Format.valueOf(format)).path();
    }
}
