package org.kiosque.browser;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Every page of the back office, with something on it. */
final class BackOfficePages {

    private static final Path SOURCES = Path.of("src", "main", "webapp");

    private BackOfficePages() {}

    /** @return their addresses by the names of their pictures. @param desk somebody who may open all of them */
    static Map<String, String> of(Wire desk) {
        String article = Pages.firstArticle(desk).split("/")[2];
        String issue = Pages.first(desk, "/admin/newsletters/list", "href=\"issue\\?id=(\\d+)");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("desk", "/admin/");
        pages.put("board", "/admin/newsroom/board");
        pages.put("calendar", "/admin/newsroom/calendar");
        pages.put("list", "/admin/newsroom/list");
        pages.put("write", "/admin/newsroom/write?id=" + article);
        pages.put("preview", "/admin/newsroom/preview?id=" + article);
        pages.put("revisions", "/admin/newsroom/revisions?id=1");
        pages.put("brief-desk", "/admin/newsroom/brief");
        pages.put("lives", "/admin/newsroom/lives");
        pages.put("live-desk", "/admin/newsroom/live?id=" + Pages.live(desk).split("/")[2]);
        pages.put("arrange", "/admin/frontpage/arrange");
        pages.put("front-preview", "/admin/frontpage/preview");
        pages.put("sections", "/admin/catalogue/sections?edit=culture");
        pages.put("tags", "/admin/catalogue/tags?edit=vie-privee");
        pages.put("series-desk", "/admin/catalogue/series?edit=1");
        pages.put("authors", "/admin/catalogue/authors?edit=1");
        pages.put("redirects", "/admin/catalogue/redirects?new=1");
        pages.put("access", "/admin/catalogue/access");
        pages.put("library", "/admin/media/list");
        pages.put("picture", "/admin/media/edit?id=" + Pages.first(desk, "/admin/media/list", "edit\\?id=(\\d+)"));
        pages.put("proposals", "/admin/corrections/list?proposal=2");
        pages.put("note", "/admin/corrections/publish?article=" + article);
        pages.put("letters", "/admin/newsletters/list");
        pages.put("issue", "/admin/newsletters/issue?id=" + issue);
        pages.put("issue-preview", "/admin/newsletters/preview?id=" + issue);
        pages.put("timetable", "/admin/newsletters/timetable?letter=weekly");
        pages.put("suppressions", "/admin/newsletters/suppressions");
        pages.put("comments", "/admin/moderation/comments");
        pages.put("people", "/admin/people/list");
        pages.put("enrol", "/admin/people/enrol");
        pages.put("mailbox", "/admin/mailbox");
        pages.put("audience", "/admin/audience");
        return pages;
    }

    /** @return the addresses of all pages there are */
    static Set<String> inTheSources() throws IOException {
        try (var files = Files.walk(SOURCES.resolve("admin"))) {
            return files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + SOURCES.relativize(file).toString().replace('\\', '/').replaceFirst("(index)?\\.xhtml$", "")).collect(toSet());
        }
    }
}
