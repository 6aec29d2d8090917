package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiosque.accounts.AccountId;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.WorkingCopies;
import org.kiosque.newsroom.WorkingCopies.WorkingCopy;

/** What is being typed, kept every few seconds. For a piece that exists, this also says that its writer is still there. */
@Path("/newsroom")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Newsroom")
public class WorkingCopyResource {

    private static final String NEW = "/working-copies/{key: [A-Za-z0-9-]*[A-Za-z-][A-Za-z0-9-]*}";
    private static final String PIECE = "/pieces/{id: [1-9][0-9]{0,17}}/working-copy";

    /** @param holder who writes the piece; missing for one that has no number yet */
    public record Kept(Instant savedAt, LockResource.Holder holder) {}

    /** @param typed the fields of the form by their names */
    public record Copy(String key, Instant at, int version, JsonObject typed) {}

    @Inject WorkingCopies copies;
    @Inject Holders holders;
    @Inject Answers answers;

    @POST
    @Path(PIECE)
    @Operation(summary = "Keep what is typed into a piece, and hold its lock")
    public Kept keep(@PathParam("id") long id, String typed) {
        return answers.to(by -> {
            var holder = holders.take(by, new ArticleId(id), Instant.now());
            return new Kept(keep(by, Long.toString(id), typed), holder);
        });
    }

    @GET
    @Path(PIECE)
    @Operation(summary = "What one typed into a piece and has not saved")
    public Optional<Copy> copy(@PathParam("id") long id) {
        return answers.to(by -> copies.find(by, Long.toString(id)).map(WorkingCopyResource::copy));
    }

    @DELETE
    @Path(PIECE)
    @Operation(summary = "Throw away what one typed into a piece and has not saved")
    public void drop(@PathParam("id") long id) {
        drop(Long.toString(id));
    }

    @POST
    @Path(NEW)
    @Operation(summary = "Keep what is typed into a piece that has no number yet")
    public Kept keep(@PathParam("key") String key, String typed) {
        return answers.to(by -> new Kept(keep(by, key, typed), null));
    }

    @DELETE
    @Path(NEW)
    @Operation(summary = "Throw away a piece that has no number yet")
    public void drop(@PathParam("key") String key) {
        answers.to(by -> {
            copies.drop(by, key);
            return null;
        });
    }

    @GET
    @Path("/working-copies")
    @Operation(summary = "The pieces without a number that one began to type, the last one first")
    public List<Copy> begun() {
        return answers.to(by -> copies.all(by).stream().filter(copy -> !copy.key().matches("\\d+"))
                .map(WorkingCopyResource::copy).toList());
    }

    private Instant keep(AccountId by, String key, String typed) {
        Instant now = Instant.now();
        copies.keep(by, key, typed, version(fields(typed)), now);
        return now;
    }

    private static int version(JsonObject fields) {
        String version = fields.containsKey("version") ? fields.get("version").toString().replace("\"", "") : "";
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0;
    }

    private static JsonObject fields(String typed) {
        try (var reader = Json.createReader(new StringReader(typed))) {
            return reader.readObject();
        } catch (JsonException wrong) {
            throw new IllegalArgumentException("What is typed is a JSON object.", wrong);
        }
    }

    private static Copy copy(WorkingCopy copy) {
        return new Copy(copy.key(), copy.at(), copy.version(), fields(copy.typed()));
    }
}
