package org.kiosque.web.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.function.Supplier;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.media.Description;
import org.kiosque.media.MediaLibrary;
import org.kiosque.media.MediaRefused;
import org.kiosque.media.MediaRefused.Reason;
import org.kiosque.media.MediaSearch;
import org.kiosque.media.MediaSearch.Which;
import org.kiosque.media.Upload;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.Paging;
import org.kiosque.web.shell.PictureLinks;
import org.kiosque.web.shell.Texts;
import org.kiosque.web.shell.Visitor;

/** The library for the scripts of the back office: choosing a picture, and uploading one file a request. */
@Path("/newsroom/media")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MediaResource {

    private static final int PICTURES = 24;

    @Inject MediaLibrary library;
    @Inject PictureLinks links;
    @Inject Visitor visitor;
    @Inject Dates dates;
    @Inject Texts texts;

    @GET
    public PictureJson.Page find(@Context HttpServletRequest request) {
        return answer(() -> {
            var search = new MediaSearch(request.getParameter("q"), Which.ALL, dates.dateOf(Instant.now()));
            var paging = Paging.of(request, PICTURES, library.count(visitor.id(), search), "q");
            return new PictureJson.Page(library.list(visitor.id(), search, paging.getOffset(), PICTURES).stream()
                    .map(entry -> PictureJson.of(entry, false, links)).toList(), paging.page(), paging.getPages(), paging.count());
        });
    }

    /** @param name percent-encoded, for a header holds no accents. @return 201 with the new picture, 200 with the one that was there */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response upload(@HeaderParam("X-File-Name") String name, InputStream content) {
        return answer(() -> {
            var uploaded = library.upload(visitor.id(), new Upload(decoded(name), content, Description.NONE), Instant.now());
            return Response.status(uploaded.known() ? Status.OK : Status.CREATED)
                    .entity(PictureJson.of(uploaded.entry(), uploaded.known(), links)).build();
        });
    }

    private <T> T answer(Supplier<T> work) {
        if (!visitor.isSignedIn()) throw refused(Status.UNAUTHORIZED, "admin.signInAgain");
        try {
            return work.get();
        } catch (MediaRefused refused) {
            throw refused(status(refused.reason()), refused.key());
        } catch (AccountRefused refused) {
            throw refused(Status.FORBIDDEN, refused.key());
        }
    }

    private WebApplicationException refused(Status status, String key) {
        return new WebApplicationException(texts.say(key), Response.status(status).build());
    }

    private static Status status(Reason reason) {
        return switch (reason) {
            case UNKNOWN -> Status.NOT_FOUND;
            case TOO_HEAVY -> Status.REQUEST_ENTITY_TOO_LARGE;
            case SVG, UNKNOWN_KIND -> Status.UNSUPPORTED_MEDIA_TYPE;
            case BUSY, STORE_FAILED -> Status.SERVICE_UNAVAILABLE;
            default -> Status.BAD_REQUEST;
        };
    }

    private static String decoded(String name) {
        try {
            return name == null ? "" : URLDecoder.decode(name, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badlyEncoded) {
            return name;
        }
    }
}
