package org.kiosque.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Keeps anybody from filling the memory: what is posted is read before a resource can ask who posts it. Pictures are
 * longer, and read by their resource itself.
 */
@Provider
@PreMatching
public class BodyLimit implements ContainerRequestFilter {

    /** The longest text anybody may keep takes up to four bytes a character. */
    static final int BYTES_MAX = 3 * 1024 * 1024;

    private static final String PICTURES = "newsroom/media";

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > BYTES_MAX && !isOfPictures(request)) throw tooLong();
        if (request.hasEntity() && !isOfPictures(request)) request.setEntityStream(new Counted(request.getEntityStream()));
    }

    private static boolean isOfPictures(ContainerRequestContext request) {
        return request.getUriInfo().getPath().replaceFirst("^/", "").equals(PICTURES);
    }

    private static WebApplicationException tooLong() {
        return new WebApplicationException("At most " + BYTES_MAX + " bytes.", Status.REQUEST_ENTITY_TOO_LARGE);
    }

    private static final class Counted extends FilterInputStream {

        private int left = BYTES_MAX;

        Counted(InputStream body) {
            super(body);
        }

        @Override
        public int read() throws IOException {
            return counted(super.read(), 1);
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            return counted(read, read);
        }

        private int counted(int result, int bytes) {
            if (result >= 0) left -= bytes;
            if (left < 0) throw tooLong();
            return result;
        }
    }
}
