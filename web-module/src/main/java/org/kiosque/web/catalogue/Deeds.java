package org.kiosque.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.kiosque.catalogue.CatalogueRefused;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Paging;
import org.kiosque.web.shell.Refusals;

/** What a button of the catalogue's pages does: it is done and said on the list, or refused and said beside the field. */
@RequestScoped
class Deeds {

    @Inject Messages messages;
    @Inject HttpServletRequest request;

    /** @param field the input a refusal is about; null for the whole form */
    void done(String notice, Function<Reason, String> field, Runnable deed) {
        try {
            deed.run();
            go(list("notice", notice));
        } catch (CatalogueRefused refused) {
            messages.error(field.apply(refused.reason()), refused);
        }
    }

    void done(String notice, Runnable deed) {
        done(notice, reason -> null, deed);
    }

    /** @return the list as it was looked at, with one thing more said about it */
    String list(String name, Object value) {
        return request.getRequestURI() + Paging.of(request, 1, Integer.MAX_VALUE, "q", "by").with(name, value);
    }

    void go(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /** @return what a button posted under this name; null when none was pressed, or nothing is to be done any more */
    String posted(String name) {
        return Refusals.isExpired(FacesContext.getCurrentInstance()) ? null : typed(name);
    }

    /** @return what stands in the input of this name; null when the page was only asked for */
    String typed(String name) {
        return FacesContext.getCurrentInstance().isPostback() ? request.getParameter(name) : null;
    }
}
