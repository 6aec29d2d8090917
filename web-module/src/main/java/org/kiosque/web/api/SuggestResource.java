package org.kiosque.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiosque.search.Suggestion;
import org.kiosque.search.Suggestions;
import org.kiosque.web.shell.Links;

@Path("/suggest")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Search")
public class SuggestResource {

    @Inject Suggestions suggestions;
    @Inject Links links;

    @GET
    @Operation(summary = "What somebody may mean who is still typing", description = "Sections, authors, tags and pieces, mistyped words among them.")
    public SuggestJson suggest(
            @Parameter(description = "What was typed so far") @QueryParam("q") @DefaultValue("") String typed,
            @Parameter(description = "How many, 1 to 12") @QueryParam("limit") @DefaultValue("8") int limit) {
        if (limit < 1 || limit > Suggestions.LIMIT_MAX) throw new BadRequestException("limit is a number from 1 to " + Suggestions.LIMIT_MAX + ".");
        return new SuggestJson(suggestions.suggest(typed, limit, Instant.now()).stream().map(this::entry).toList());
    }

    private SuggestJson.Entry entry(Suggestion suggestion) {
        if (suggestion instanceof Suggestion.OfSection found)
            return new SuggestJson.Entry("section", found.section().name(), links.section(found.section()));
        if (suggestion instanceof Suggestion.OfAuthor found) return new SuggestJson.Entry("author", found.name(), links.author(found.slug()));
        if (suggestion instanceof Suggestion.OfTag found) return new SuggestJson.Entry("tag", found.tag().name(), links.tag(found.tag()));
        var piece = (Suggestion.OfPiece) suggestion;
        return new SuggestJson.Entry("piece", piece.card().title(), links.article(piece.card()));
    }
}
