package org.kiosque.web.newsroom;

import jakarta.servlet.http.HttpServletRequest;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;

/** The parameter {@code id} of the newsroom's pages. */
final class AskedPiece {

    private AskedPiece() {}

    /** @return null when none is named. @throws ArticleRefused UNKNOWN for what is no number */
    static ArticleId of(HttpServletRequest request) {
        String id = request.getParameter("id");
        if (id == null || id.isEmpty()) return null;
        if (!id.matches("\\d{1,18}")) throw new ArticleRefused("none", Reason.UNKNOWN);
        return new ArticleId(Long.parseLong(id));
    }
}
