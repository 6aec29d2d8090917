package org.kiosque.web.feeds;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.feed.synd.SyndPerson;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Writes a feed as Atom (RFC 4287). */
final class Atom {

    private Atom() {}

    static String write(Feed feed) throws FeedException {
        var atom = new com.rometools.rome.feed.atom.Feed("atom_1.0");
        atom.setId(feed.self());
        atom.setTitleEx(content(Content.TEXT, feed.title()));
        atom.setSubtitle(content(Content.TEXT, feed.about()));
        atom.setIcon(feed.icon());
        atom.setUpdated(Date.from(feed.changedAt()));
        atom.setAlternateLinks(List.of(link("alternate", feed.page(), "text/html")));
        var others = new ArrayList<Link>();
        others.add(link("self", feed.self(), FeedAddress.Format.ATOM.mediaType()));
        if (feed.hub() != null) others.add(link("hub", feed.hub(), null));
        atom.setOtherLinks(others);
        // Each entry names its own; the feed answers for those that name nobody.
        atom.setAuthors(List.of(person(new Feed.Author(feed.title(), feed.page()))));
        atom.setEntries(feed.items().stream().map(Atom::entry).toList());
        return new WireFeedOutput().outputString(atom, false);
    }

    private static Entry entry(Feed.Item piece) {
        var entry = new Entry();
        entry.setId(piece.id());
        entry.setTitleEx(content(Content.TEXT, piece.title()));
        entry.setPublished(Date.from(piece.publishedAt()));
        entry.setUpdated(Date.from(piece.changedAt()));
        entry.setAlternateLinks(List.of(link("alternate", piece.url(), "text/html")));
        if (!piece.summary().isEmpty()) entry.setSummary(content(Content.TEXT, piece.summary()));
        entry.setContents(List.of(content(Content.HTML, piece.html())));
        entry.setAuthors(piece.authors().stream().map(Atom::person).toList());
        entry.setCategories(piece.categories().stream().map(Atom::category).toList());
        var others = new ArrayList<Link>();
        if (piece.discussion() != null) others.add(link("replies", piece.discussion(), "text/html"));
        if (piece.picture() != null) {
            var enclosure = link("enclosure", piece.picture().url(), piece.picture().type());
            enclosure.setLength(piece.picture().length());
            others.add(enclosure);
            entry.setModules(List.of(Rss.media(piece.picture())));
        }
        entry.setOtherLinks(others);
        return entry;
    }

    private static Content content(String type, String value) {
        var content = new Content();
        content.setType(type);
        content.setValue(value);
        return content;
    }

    static Link link(String rel, String href, String type) {
        var link = new Link();
        link.setRel(rel);
        link.setHref(href);
        link.setType(type);
        return link;
    }

    private static SyndPerson person(Feed.Author author) {
        var person = new Person();
        person.setName(author.name());
        person.setUri(author.page());
        return person;
    }

    private static Category category(String name) {
        var category = new Category();
        category.setTerm(name);
        return category;
    }
}
