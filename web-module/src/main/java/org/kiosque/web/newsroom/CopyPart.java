package org.kiosque.web.newsroom;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.kiosque.newsroom.WorkingCopies;
import org.kiosque.newsroom.WorkingCopies.WorkingCopy;

/** What somebody typed into this piece, at another time or place, and has not saved: taken up, or offered. */
@Named
@RequestScoped
public class CopyPart {

    @Inject WorkingCopies copies;
    @Inject Piece piece;
    @Inject Sheet sheet;
    @Inject HttpServletRequest request;

    private WorkingCopy kept;
    private boolean wanted;

    @PostConstruct
    void look() {
        boolean isNew = piece.id() == null;
        wanted = isNew || request.getParameter("take") != null;
        kept = copies.find(piece.by(), isNew ? request.getParameter("copy") : piece.getId()).orElse(null);
    }

    /** Lays it on the sheet, if that is what the address asks for. @return whether it is there now */
    boolean takeUp() {
        if (kept == null || !wanted) return false;
        sheet.copy(Typed.of(kept.typed()));
        return true;
    }

    public void drop() throws IOException {
        copies.drop(piece.by(), piece.getId());
        piece.leaveFor("write?notice=dropped&id=" + piece.id());
    }

    /** @return null when there is none, and when it is on the page already */
    public WorkingCopy getOffered() {
        return wanted ? null : kept;
    }
}
