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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.articles.LiveEntries;
import org.kiosque.articles.LiveEntry;
import org.kiosque.articles.LiveEntryId;
import org.kiosque.articles.Pass;
import org.kiosque.web.shell.Links;
import org.kiosque.web.shell.Visitor;

@Path("/articles/{id}/live")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Articles")
public class LiveResource {

    @Inject Articles articles;
    @Inject LiveEntries lives;
    @Inject Bylines bylines;
    @Inject Links links;
    @Inject Visitor visitor;

    @GET
    @Operation(summary = "What was added to a live", description = "Ask again with the ETag of the last answer: 304 says that nothing is new.")
    @APIResponseSchema(value = LiveJson.class, responseDescription = "The live as this visitor may follow it")
    @APIResponse(responseCode = "304", description = "As the ETag says")
    @APIResponse(responseCode = "404", description = "Nothing with this id is published, or it is no live")
    public Response live(@PathParam("id") long id,
                         @Parameter(description = "Only what was added after this entry; all when missing")
                         @QueryParam("after") Long after,
                         @Parameter(description = "How many, 1 to 100") @QueryParam("limit") @DefaultValue("20") int limit,
                         @Parameter(description = "What the link of a gift carries, for who has no subscription")
                         @QueryParam("gift") String gift,
                         @Context Request request) {
        if (limit < 1 || limit > LiveEntries.LIMIT_MAX)
            throw new BadRequestException("limit is a number from 1 to " + LiveEntries.LIMIT_MAX + ".");
        Instant now = Instant.now();
        var live = lives.since(new ArticleId(id), visitor.id(), gift == null ? null : new Pass(gift),
                        after == null ? null : new LiveEntryId(after), limit, now)
                .orElseThrow(LiveResource::unknown);
        var card = articles.card(new ArticleId(id), now).orElseThrow(LiveResource::unknown);
        var names = bylines.of(live.entries().stream().map(LiveEntry::author));
        var json = new LiveJson(live.whole(), live.closedAt(), live.count(), live.last() == null ? null : live.last().value(),
                live.entries().stream().map(entry -> entry(entry, card, names)).toList());
        // Of texts, numbers and moments only, whose hash is the same on every node.
        var tag = new EntityTag(Integer.toHexString(json.hashCode()));
        var unchanged = request.evaluatePreconditions(tag);
        return unchanged == null ? Response.ok(json).tag(tag).build() : unchanged.build();
    }

    private LiveJson.Entry entry(LiveEntry entry, ArticleCard card, Map<AccountId, String> names) {
        return new LiveJson.Entry(entry.id().value(), entry.at(), names.get(entry.author()), entry.title(), entry.html(),
                entry.pinned(), entry.keyMoment(), entry.editedAt(),
                bylines.origin() + links.article(card) + "?entry=" + entry.id() + "#entry-" + entry.id());
    }

    private static NotFoundException unknown() {
        return new NotFoundException("No live with this id is published.");
    }
}
