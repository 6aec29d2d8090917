package org.kiosque.web.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kiosque.media.MediaEntry;
import org.kiosque.media.MediaLibrary;
import org.kiosque.media.MediaSearch;
import org.kiosque.media.MediaSearch.Which;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.Paging;
import org.kiosque.web.shell.Visitor;

/** admin/media/list.xhtml */
@Named
@RequestScoped
public class LibraryPage {

    private static final int PICTURES = 24;

    @Inject MediaLibrary library;
    @Inject Visitor visitor;
    @Inject Dates dates;
    @Inject HttpServletRequest request;

    private MediaSearch search;
    private Paging paging;
    private List<MediaEntry> entries;

    public void load() {
        search = new MediaSearch(request.getParameter("q"), getWhich(), dates.dateOf(Instant.now()));
        paging = Paging.of(request, PICTURES, library.count(visitor.id(), search), "which", "q");
        entries = library.list(visitor.id(), search, paging.getOffset(), PICTURES);
    }

    /** @return what narrows the list; everything when that is unknown */
    public Which getWhich() {
        return Stream.of(Which.values()).filter(which -> which.name().equals(request.getParameter("which")))
                .findFirst().orElse(Which.ALL);
    }

    public Which[] getWhiches() {
        return Which.values();
    }

    public boolean isExpired(MediaEntry entry) {
        return entry.picture().isExpired(search.today());
    }

    public Paging getPaging() {
        return paging;
    }

    public List<MediaEntry> getEntries() {
        return entries;
    }
}
