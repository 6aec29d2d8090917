package org.kiosque.web.newsroom;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;
import org.kiosque.articles.ArticleId;
import org.kiosque.web.shell.Refusals;

/** Buttons of a list whose value names their piece: what stands on a line may be another one by the time of the click. */
final class PressedButton {

    private PressedButton() {}

    /** @param name of the button. @return null unless it was pressed, in a form that Faces still knows */
    static ArticleId of(HttpServletRequest request, String name) {
        var context = FacesContext.getCurrentInstance();
        String id = request.getParameter(name);
        boolean meant = context.isPostback() && !Refusals.isExpired(context);
        return meant && id != null && id.matches("\\d{1,18}") ? new ArticleId(Long.parseLong(id)) : null;
    }
}
