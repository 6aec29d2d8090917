package org.kiosque.web.api;

import jakarta.ws.rs.core.Response;

/** What went wrong, as RFC 9457 writes it; the kind of problem is the status alone. @param detail may be null */
public record Problem(String type, String title, int status, String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";

    static Response response(Response.StatusType status, String detail) {
        return Response.status(status).type(MEDIA_TYPE)
                .entity(new Problem("about:blank", status.getReasonPhrase(), status.getStatusCode(), detail)).build();
    }
}
