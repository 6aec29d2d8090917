package org.kiosque.web.api;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.kiosque.articles.Access;
import org.kiosque.articles.Kind;

/** Articles as programs receive them. */
public final class ArticlesJson {

    private ArticlesJson() {}

    public record Page(List<Card> articles, @Schema(description = "The address of the next page, missing on the last") String next) {}

    public record Card(long id, Kind kind, String section, String title, String subtitle, String standfirst,
                       List<String> authors, Access access,
                       @Schema(description = "When it becomes free, missing when it is or never will be") Instant freeAt, int readingMinutes, Instant publishedAt, String address) {}

    public record Whole(Card article, List<String> tags,
                        @Schema(description = "Sanitised HTML, only the beginning when percentLeft is above 0") String html,
                        int percentLeft, Instant revisedAt) {}
}
