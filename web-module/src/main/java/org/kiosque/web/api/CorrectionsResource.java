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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiosque.corrections.Corrections;
import org.kiosque.web.shell.Site;

@Path("/corrections")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Corrections")
public class CorrectionsResource {

    static final int LIMIT_MAX = 500;

    @Inject Corrections corrections;
    @Inject Site site;

    @GET
    @Operation(summary = "The ledger of corrections, from the first entry on",
            description = "Every entry is sealed together with all those before it. Follow \"next\" to the end, which is \"head\".")
    public CorrectionsJson chain(
            @Parameter(description = "Only entries with a higher number")
            @QueryParam("after") @DefaultValue("0") long after,
            @Parameter(description = "How many, 1 to 500")
            @QueryParam("limit") @DefaultValue("100") int limit) {
        if (limit < 1 || limit > LIMIT_MAX) throw new BadRequestException("limit is a number from 1 to " + LIMIT_MAX + ".");
        var entries = corrections.chain(after, limit);
        String next = entries.size() < limit ? null : site.getOrigin() + "/api/v1/corrections?after="
                + entries.get(limit - 1).number() + "&limit=" + limit;
        return new CorrectionsJson(corrections.head(), entries.stream().map(CorrectionsJson.Entry::of).toList(), next);
    }
}
