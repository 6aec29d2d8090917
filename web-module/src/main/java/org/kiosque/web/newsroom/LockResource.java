package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.Locks;

/** Who has a piece open for writing. */
@Path("/newsroom/pieces/{id: [1-9][0-9]{0,17}}/lock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Newsroom")
public class LockResource {

    /** @param mine whether it is who asks */
    public record Holder(String name, Instant since, boolean mine) {}

    public record Held(Holder holder) {}

    @Inject Locks locks;
    @Inject Holders holders;
    @Inject Answers answers;

    @POST
    @Operation(summary = "Say that one is still there", description = "Ask again within a minute.")
    public Held take(@PathParam("id") long id) {
        return answers.to(by -> new Held(holders.take(by, new ArticleId(id), Instant.now())));
    }

    @DELETE
    @Operation(summary = "Let go of it")
    public void release(@PathParam("id") long id) {
        answers.to(by -> {
            locks.release(by, new ArticleId(id));
            return null;
        });
    }
}
