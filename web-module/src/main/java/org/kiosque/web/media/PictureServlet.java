package org.kiosque.web.media;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kiosque.media.Frame.Cut;
import org.kiosque.media.MediaId;
import org.kiosque.media.MediaRefused;
import org.kiosque.media.Pictures;
import org.kiosque.media.Rendition;
import org.kiosque.media.Rendition.Format;
import org.kiosque.media.StoredRendition;
import org.kiosque.web.shell.PictureLinks;

/**
 * {@code /media/{id}/{version}-{width}.jpg} and its kin. What an address of a present version shows never changes, so
 * browsers keep it for good; an address of a former version, or of a size the picture is not there in, leads to the
 * nearest one that is.
 */
@WebServlet("/media/*")
public class PictureServlet extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/([0-9a-f]{8})-([1-9]\\d{0,4})(-wide)?\\.(jpg|webp)");

    @Inject transient Pictures pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = asked(request.getPathInfo());
        if (asked.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var stored = pictures.open(asked.get());
            if (stored.isPresent()) send(asked.get(), stored.get(), request, response);
            else lead(asked.get(), response);
        } catch (MediaRefused storeFailed) {
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }

    private static Optional<Rendition> asked(String path) {
        var parts = PATH.matcher(path == null ? "" : path);
        if (!parts.matches()) return Optional.empty();
        var format = Stream.of(Format.values()).filter(one -> one.ending().equals(parts.group(5))).findFirst().orElseThrow();
        return Optional.of(new Rendition(new MediaId(Long.parseLong(parts.group(1))), parts.group(2),
                Integer.parseInt(parts.group(3)), parts.group(4) == null ? Cut.WHOLE : Cut.WIDE, format));
    }

    private static void send(Rendition asked, StoredRendition stored, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        try (var content = stored.content()) {
            String tag = "\"" + PictureLinks.address(asked) + "\"";
            response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
            response.setHeader("Vary", "Accept-Encoding");
            response.setHeader("ETag", tag);
            if (isKnown(tag, request.getHeader("If-None-Match"))) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            } else {
                response.setCharacterEncoding(null);
                response.setContentType(asked.format().mediaType());
                response.setContentLengthLong(stored.length());
                content.transferTo(response.getOutputStream());
            }
        }
    }

    private static boolean isKnown(String tag, String known) {
        return known != null && (known.strip().equals("*") || Stream.of(known.split(","))
                .anyMatch(one -> one.strip().replaceFirst("^W/", "").equals(tag)));
    }

    private void lead(Rendition asked, HttpServletResponse response) throws IOException {
        var picture = pictures.knows(asked.picture(), asked.version())
                ? pictures.pictures(List.of(asked.picture())).get(asked.picture()) : null;
        String address = picture == null ? PictureLinks.address(asked) : PictureLinks.address(picture, asked.cut(),
                PictureLinks.nearest(picture, asked.cut(), asked.width()), asked.format());
        if (address.equals(PictureLinks.address(asked))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setStatus(HttpServletResponse.SC_FOUND);
            response.setHeader("Location", address);
        }
    }
}
