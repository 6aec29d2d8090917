package org.kiosque.web.corrections;

import jakarta.servlet.http.HttpServletRequest;
import org.kiosque.articles.ArticleId;
import org.kiosque.corrections.CorrectionRefused;
import org.kiosque.corrections.CorrectionRefused.Reason;

/** Numbers in the addresses of this area's pages. */
final class AskedNumber {

    private AskedNumber() {}

    /** @return null when there is none, or it is none */
    static Long of(HttpServletRequest request, String name) {
        String value = request.getParameter(name);
        return value != null && value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }

    /** @throws CorrectionRefused UNKNOWN when the address names no article */
    static ArticleId article(HttpServletRequest request) {
        Long id = of(request, "article");
        if (id == null) throw new CorrectionRefused("none", Reason.UNKNOWN);
        return new ArticleId(id);
    }
}
