package org.kiosque.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Listing;
import org.kiosque.comments.Comments;
import org.kiosque.web.shell.Visitor;

@Path("/articles")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class ArticlesResource {

    static final int LIMIT_MAX = 100;

    @Inject Articles articles;
    @Inject Comments comments;
    @Inject Bylines bylines;
    @Inject Visitor visitor;

    @GET
    @Operation(summary = "The newest articles and briefs", description = "Without their texts. Follow \"next\" for older ones.")
    public ArticlesJson.Page latest(
            @Parameter(description = "Only what was published before this moment, as 2030-01-31T12:00:00Z; now when missing")
            @QueryParam("before") String before,
            @Parameter(description = "How many, 1 to 100")
            @QueryParam("limit") @DefaultValue("20") int limit) {
        if (limit < 1 || limit > LIMIT_MAX) throw new BadRequestException("limit is a number from 1 to " + LIMIT_MAX + ".");
        var cards = articles.latest(Listing.ALL, moment(before), Instant.now(), limit);
        var names = bylines.of(cards.stream().flatMap(card -> card.authors().stream()));
        var next = cards.size() < limit ? null : cards.get(cards.size() - 1).publishedAt();
        return new ArticlesJson.Page(cards.stream().map(card -> bylines.card(card, names)).toList(),
                next == null ? null : bylines.origin() + "/api/v1/articles?before=" + next + "&limit=" + limit);
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "One article with its text",
            description = "Cut for who has no subscription when it is for subscribers; percentLeft then tells how much is missing.")
    @APIResponseSchema(value = ArticlesJson.Whole.class, responseDescription = "The article as this visitor may read it")
    @APIResponse(responseCode = "404", description = "Nothing with this id is published")
    public ArticlesJson.Whole article(@PathParam("id") long id) {
        var reading = articles.read(new ArticleId(id), visitor.id(), Instant.now()).orElseThrow(ArticlesResource::unpublished);
        var names = bylines.of(reading.card().authors().stream());
        return new ArticlesJson.Whole(bylines.card(reading.card(), names), reading.tags().stream().map(tag -> tag.name()).toList(), reading.html(),
                reading.percentLeft(), reading.revisedAt());
    }

    @GET
    @Path("/{id}/comments")
    @Operation(summary = "The discussion under an article",
            description = "Every answer after its parent. Hidden and deleted comments keep their place without their text.")
    @APIResponseSchema(value = DiscussionJson.class, responseDescription = "The discussion")
    @APIResponse(responseCode = "404", description = "Nothing with this id is published")
    public DiscussionJson comments(@PathParam("id") long id) {
        var card = articles.card(new ArticleId(id), Instant.now()).orElseThrow(ArticlesResource::unpublished);
        var discussion = comments.discussion(card.id());
        var authors = discussion.comments().stream().map(comment -> comment.author()).filter(author -> author != null);
        return DiscussionJson.of(discussion, bylines.of(authors));
    }

    private static Instant moment(String before) {
        try {
            return before == null ? Instant.now() : Instant.parse(before);
        } catch (DateTimeParseException unreadable) {
            throw new BadRequestException("before is a moment in UTC, as 2030-01-31T12:00:00Z.");
        }
    }

    private static NotFoundException unpublished() {
        return new NotFoundException("Nothing with this id is published.");
    }
}
