package org.kiosque.web.feeds;

import com.rometools.modules.atom.modules.AtomLinkModuleImpl;
import com.rometools.modules.mediarss.MediaEntryModuleImpl;
import com.rometools.modules.mediarss.types.MediaContent;
import com.rometools.modules.mediarss.types.Metadata;
import com.rometools.modules.mediarss.types.UrlReference;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.module.DCModuleImpl;
import com.rometools.rome.feed.module.Module;
import com.rometools.rome.feed.rss.Category;
import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Content;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Enclosure;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.net.URI;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/** Writes a feed as RSS 2.0, as the RSS Advisory Board's best practices have it: authors in Dublin Core, the whole text in content:encoded. */
final class Rss {

    private Rss() {}

    static String write(Feed feed) throws FeedException {
        var channel = new Channel("rss_2.0");
        channel.setTitle(feed.title());
        channel.setLink(feed.page());
        channel.setDescription(feed.about());
        channel.setLanguage(feed.language());
        channel.setLastBuildDate(Date.from(feed.changedAt()));
        channel.setModules(List.of(links(feed)));
        channel.setItems(feed.items().stream().map(Rss::item).toList());
        return new WireFeedOutput().outputString(channel, false);
    }

    private static Module links(Feed feed) {
        var links = new ArrayList<Link>();
        links.add(Atom.link("self", feed.self(), FeedAddress.Format.RSS.mediaType()));
        if (feed.hub() != null) links.add(Atom.link("hub", feed.hub(), null));
        var module = new AtomLinkModuleImpl();
        module.setLinks(links);
        return module;
    }

    private static Item item(Feed.Item piece) {
        var item = new Item();
        item.setTitle(piece.title());
        item.setLink(piece.url());
        item.setComments(piece.discussion());
        item.setGuid(guid(piece.id()));
        item.setPubDate(Date.from(piece.publishedAt()));
        item.setDescription(description(piece));
        item.setContent(content(piece));
        item.setCategories(piece.categories().stream().map(Rss::category).toList());
        var modules = new ArrayList<Module>();
        modules.add(dublinCore(piece));
        if (piece.picture() != null) {
            modules.add(media(piece.picture()));
            if (piece.picture().length() > 0) item.setEnclosures(List.of(enclosure(piece.picture())));
        }
        item.setModules(modules);
        return item;
    }

    private static Guid guid(String id) {
        var guid = new Guid();
        guid.setValue(id);
        guid.setPermaLink(false);
        return guid;
    }

    /** In RSS it is HTML, whatever it looks like. A piece without a summary is described by its text. */
    private static Description description(Feed.Item piece) {
        var description = new Description();
        description.setValue(piece.summary().isEmpty() ? piece.html() : FeedHtml.escaped(piece.summary()));
        return description;
    }

    private static Content content(Feed.Item piece) {
        var content = new Content();
        content.setType(Content.HTML);
        content.setValue(piece.html());
        return content;
    }

    private static Category category(String name) {
        var category = new Category();
        category.setValue(name);
        return category;
    }

    private static Module dublinCore(Feed.Item piece) {
        var module = new DCModuleImpl();
        module.setCreators(piece.authors().stream().map(Feed.Author::name).toList());
        return module;
    }

    private static Enclosure enclosure(Feed.Picture picture) {
        var enclosure = new Enclosure();
        enclosure.setUrl(picture.url());
        enclosure.setType(picture.type());
        enclosure.setLength(picture.length());
        return enclosure;
    }

    static Module media(Feed.Picture picture) {
        var content = new MediaContent(new UrlReference(URI.create(picture.url())));
        content.setType(picture.type());
        content.setMedium("image");
        content.setWidth(picture.width());
        content.setHeight(picture.height());
        if (picture.length() > 0) content.setFileSize(picture.length());
        if (!picture.alt().isEmpty()) {
            var metadata = new Metadata();
            metadata.setDescription(picture.alt());
            content.setMetadata(metadata);
        }
        var module = new MediaEntryModuleImpl();
        module.setMediaContents(new MediaContent[] {content});
        return module;
    }
}
