package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.kiosque.web.shell.Refusals;

/** admin/newsroom/write.xhtml. Whatever goes wrong, what was typed is still on the {@link Sheet}. */
@Named
@RequestScoped
public class WritePage {

    @Inject Piece piece;
    @Inject Sheet sheet;
    @Inject CopyPart copyPart;
    @Inject HttpServletRequest request;

    public void load() {
        boolean typed = request.getParameter("piece") != null;
        if (typed && Refusals.isExpired(FacesContext.getCurrentInstance())) sheet.copy(Typed.of(request));
        else if (!typed && !copyPart.isTakenUp() && piece.getSaved() != null) sheet.show(piece.getSaved());
    }

    public void save() throws IOException {
        if (piece.keep()) piece.leaveFor("write?notice=saved&id=" + piece.id());
    }

    public void suggest() throws IOException {
        if (piece.keepIdea()) piece.leaveFor("write?notice=suggested&id=" + piece.id());
    }

    public void preview() throws IOException {
        if (piece.keepChanges()) piece.leaveFor("preview?id=" + piece.id());
    }

    /** The editor would drop what it does not know, a table for instance: such a text is shown as it is stored. */
    public boolean isRich() {
        return request.getParameter("source") == null
                && (request.getMethod().equals("POST") || RichText.holds(sheet.getBody()));
    }
}
