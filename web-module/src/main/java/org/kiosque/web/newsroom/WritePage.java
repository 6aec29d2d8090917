package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Refusals;

/** admin/newsroom/write.xhtml. Whatever goes wrong, what was typed is still on the {@link Sheet}. */
@Named
@RequestScoped
public class WritePage {

    /** The buttons that save or take a step. */
    private static final Set<String> STEPS = Set.of("save", "preview", "begin", "handIn", "takeBack", "sendBack", "ready",
            "unschedule", "schedule", "publish", "unpublish", "archive", "reopen", "restore", "discard");

    @Inject Piece piece;
    @Inject Sheet sheet;
    @Inject CopyPart copyPart;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    public void load() {
        var context = FacesContext.getCurrentInstance();
        boolean typed = request.getParameter("piece") != null;
        if (typed && Refusals.isExpired(context)) sheet.copy(Typed.of(request));
        else if (!typed && !copyPart.takeUp() && piece.getSaved() != null) sheet.show(piece.getSaved());
        else if (typed && isPressedInVain(context)) messages.error(null, new ArticleRefused(piece.getId(), Reason.WRONG_STATE));
    }

    /** Since the page was shown, the piece has come to where it has no such button. */
    private boolean isPressedInVain(FacesContext context) {
        return !piece.isTouched() && context.getMessageList().isEmpty()
                && STEPS.stream().anyMatch(step -> request.getParameter(step) != null);
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
}
