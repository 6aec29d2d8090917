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
import org.kiosque.newsroom.ManuscriptLine;
import org.kiosque.newsroom.Newsroom;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.Links;

/** For links from one piece to another. */
@Path("/newsroom/links")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Newsroom")
public class LinksResource {

    private static final int ENOUGH = 8;

    /** @param address without the name of the site. @param date for people to read */
    public record Target(long id, String title, String address, String kind, String date) {}

    @Inject Newsroom newsroom;
    @Inject Answers answers;
    @Inject Links links;
    @Inject Dates dates;

    @GET
    @Operation(summary = "Published pieces with these words in their title, for those who write")
    public List<Target> find(@QueryParam("q") @DefaultValue("") String words) {
        return answers.to(by -> newsroom.linkable(by, words, ENOUGH).stream().map(this::target).toList());
    }

    private Target target(ManuscriptLine line) {
        return new Target(line.id().value(), line.title(), links.piece(line.kind(), line.id(), line.slug()),
                line.kind().name(), dates.brief(line.firstPublishedAt()));
    }
}
