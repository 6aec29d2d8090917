package org.kiosque.web.frontpage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.kiosque.articles.ArticleCard;
import org.kiosque.frontpage.FrontPageDesk;
import org.kiosque.web.shell.Moments;
import org.kiosque.web.shell.Moments.Unclear;
import org.kiosque.web.shell.Visitor;

/** admin/frontpage/preview.xhtml: the plan that stands in the address, or else what is arranged for the moment in it. */
@Named
@RequestScoped
public class FrontPreviewPage {

    @Inject FrontPageDesk desk;
    @Inject Visitor visitor;
    @Inject Moments moments;
    @Inject HttpServletRequest request;

    private Instant at = Instant.now();
    private List<ArticleCard> leading = List.of();

    /** Whoever changed the address by hand is sent to the form, which says what is wrong. */
    public void load() throws IOException {
        try {
            String from = request.getParameter("from");
            if (from != null && !from.isBlank()) at = moments.readOnce(from);
            var typed = Composition.typed(request);
            leading = desk.preview(visitor.id(), typed.isEmpty() ? null : typed.get().lineup(moments), at);
        } catch (Misfit | Unclear wrong) {
            FacesContext.getCurrentInstance().getExternalContext().redirect(getBack());
        }
    }

    public List<ArticleCard> getLeading() {
        return leading;
    }

    public Instant getAt() {
        return at;
    }

    /** @return the form, as it was left */
    public String getBack() {
        return "/admin/frontpage/arrange" + (Objects.requireNonNullElse(request.getQueryString(), "").isEmpty() ? ""
                : "?" + Composition.address(request));
    }
}
