package org.kiosque.web.api;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** Answers every failure of the API with a {@link Problem}; what only we should know goes to the log. */
@Provider
public class Problems implements ExceptionMapper<RuntimeException> {

    private static final Logger LOG = System.getLogger(Problems.class.getName());

    @Override
    public Response toResponse(RuntimeException failure) {
        if (failure instanceof WebApplicationException refused) return refused(refused);
        if (failure instanceof ProcessingException) return Problem.response(Status.BAD_REQUEST, "The JSON cannot be read.");
        LOG.log(Level.ERROR, "The API failed.", failure);
        return Problem.response(Status.INTERNAL_SERVER_ERROR, "The failure is on record. Try again later.");
    }

    private static Response refused(WebApplicationException refused) {
        var given = refused.getResponse();
        var problem = Problem.response(given.getStatusInfo(), detail(refused.getMessage()));
        return given.getHeaderString("Allow") == null ? problem
                : Response.fromResponse(problem).header("Allow", given.getHeaderString("Allow")).build();
    }

    /** @return null for what an exception says when nobody gave it words: the status again */
    private static String detail(String message) {
        return message.startsWith("HTTP ") ? null : message;
    }
}
