package org.kiosque.web.newsroom;

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

    private WorkingCopy offered;

    /** Asked once, when the page is shown. @return whether the sheet bears it now */
    boolean isTakenUp() {
        boolean isNew = piece.id() == null;
        var kept = copies.find(piece.by(), isNew ? request.getParameter("copy") : piece.getId());
        boolean wanted = isNew || request.getParameter("take") != null;
        if (kept.isEmpty() || !wanted) {
            offered = kept.orElse(null);
            return false;
        }
        sheet.copy(Typed.of(kept.get().typed()));
        return true;
    }

    public void drop() throws IOException {
        copies.drop(piece.by(), piece.getId());
        piece.leaveFor("write?notice=dropped&id=" + piece.id());
    }

    /** @return null when there is none, and when it is on the page already */
    public WorkingCopy getOffered() {
        return offered;
    }
}
