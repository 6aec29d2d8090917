package org.kiosque.web.media;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.kiosque.accounts.AccountRefused;
import org.kiosque.media.Description;
import org.kiosque.media.MediaLibrary;
import org.kiosque.media.MediaRefused;
import org.kiosque.media.MediaRefused.Reason;
import org.kiosque.media.Upload;
import org.kiosque.web.shell.Texts;
import org.kiosque.web.shell.Visitor;

/**
 * Where the form of the library sends its files: the one place of the site that takes more than a form's worth. Files
 * that are fine are kept, whatever the others are like.
 */
@WebServlet("/admin/media/upload")
@MultipartConfig(maxRequestSize = UploadServlet.REQUEST_MAX, fileSizeThreshold = 64 * 1024)
public class UploadServlet extends HttpServlet {

    static final long REQUEST_MAX = 256L * 1024 * 1024;
    private static final String LIST = "/admin/media/list";

    @Inject transient MediaLibrary library;
    @Inject transient Outcomes outcomes;
    @Inject transient Visitor visitor;
    @Inject transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(LIST);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            var files = files(request);
            for (Part file : files) outcomes.add(upload(file));
            if (files.isEmpty()) outcomes.add(refused("", new MediaRefused("new", Reason.NO_FILE).key()));
        } catch (AccountRefused notAllowed) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var only = outcomes.only();
        if (only != null && !only.isRefused())
            response.sendRedirect("/admin/media/edit?id=" + only.entry().picture().id() + "&notice=" + (only.known() ? "known" : "uploaded"));
        else if (outcomes.areSmooth()) response.sendRedirect(LIST + "?notice=uploaded");
        else request.getRequestDispatcher(LIST + ".xhtml").forward(request, response);
    }

    private Collection<Part> files(HttpServletRequest request) throws ServletException, IOException {
        try {
            return request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null && !part.getSubmittedFileName().isEmpty()).toList();
        } catch (IllegalStateException tooMuch) {
            outcomes.add(refused("", "library.tooMuch"));
            return List.of();
        }
    }

    private Outcome upload(Part file) throws IOException {
        String name = file.getSubmittedFileName();
        try (var content = file.getInputStream()) {
            var uploaded = library.upload(visitor.id(), new Upload(name, content, Description.NONE), Instant.now());
            return new Outcome(name, uploaded.entry(), uploaded.known(), null);
        } catch (MediaRefused refused) {
            return refused(name, refused.key());
        }
    }

    private Outcome refused(String name, String key) {
        return new Outcome(name, null, false, texts.say(key));
    }
}
