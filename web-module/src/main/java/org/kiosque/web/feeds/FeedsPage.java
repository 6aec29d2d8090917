package org.kiosque.web.feeds;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
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

    public void issue() throws IOException {
        keys.issue(visitor.id(), Instant.now());
        tell("issued");
    }

    public void revoke() throws IOException {
        if (visitor.isSignedIn()) keys.revoke(visitor.id());
        tell("revoked");
    }

    /** Not by an outcome: that would keep the notice of the address the form was sent to, and put this one behind it. */
    private static void tell(String notice) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/feeds?notice=" + notice);
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
