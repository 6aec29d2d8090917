package org.kiosque.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiosque.comments.Comments;
import org.kiosque.web.shell.Visitor;

@Path("/comments/preview")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Comments")
public class PreviewResource {

    public record Text(String markdown) {

        @JsonbCreator
        public Text {}
    }

    public record Preview(String html) {}

    @Inject Comments comments;
    @Inject Visitor visitor;

    @POST
    @Operation(summary = "What a comment would look like", description = "For signed-in readers. Nothing is kept.")
    @APIResponseSchema(value = Preview.class, responseDescription = "Sanitised HTML, as it would be published")
    @APIResponse(responseCode = "400", description = "The text is empty or too long")
    @APIResponse(responseCode = "401", description = "Nobody is signed in")
    public Preview preview(Text text) {
        if (!visitor.isSignedIn()) throw new NotAuthorizedException("Sign in first.", Response.status(Response.Status.UNAUTHORIZED).build());
        if (text == null) throw new BadRequestException("A text is missing.");
        try {
            return new Preview(comments.preview(text.markdown()));
        } catch (IllegalArgumentException wrong) {
            throw new BadRequestException(wrong.getMessage(), wrong);
        }
    }
}
