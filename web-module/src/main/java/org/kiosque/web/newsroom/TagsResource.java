package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiosque.catalogue.TagDesk;

/** For whoever types a tag: those that are there already. */
@Path("/newsroom/tags")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Newsroom")
public class TagsResource {

    private static final int ENOUGH = 8;

    @Inject TagDesk tags;
    @Inject Answers answers;

    @GET
    @Operation(summary = "Names of tags with these letters in them, in any case, with or without accents")
    public List<String> suggest(@QueryParam("q") @DefaultValue("") String typed) {
        return answers.to(by -> tags.suggest(by, typed, ENOUGH).stream().map(org.kiosque.articles.Tag::name).toList());
    }
}
