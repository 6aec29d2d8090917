package org.kiosque.web.feeds;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.kiosque.web.feeds.FeedAddress.Extent;
import org.kiosque.web.feeds.FeedAddress.Format;
import org.kiosque.web.shell.Links;

/** WEB-INF/includes/feed-links.xhtml: where programs find the feeds of the page they look at, and those of the site */
@Named
@RequestScoped
public class FeedLinks {

    /** @param own whether it follows the list this page shows */
    public record Found(String type, String path, boolean own) {}

    @Inject Links links;

    public List<Found> getAll() {
        String page = links.getHere().replaceFirst("\\?.*", "");
        var all = new ArrayList<Found>();
        if (FeedAddress.isList(page)) add(page, true, all);
        add("", false, all);
        return all;
    }

    private static void add(String list, boolean own, List<Found> all) {
        for (Format format : Format.values())
            all.add(new Found(format.mediaType(), new FeedAddress(list, Extent.EXCERPTS, null, format).path(), own));
    }
}
