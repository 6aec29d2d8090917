package org.kiosque.web.shell;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Lets a form post to the address its reader sees. Faces would leave out the query, which names what the page is about;
 * behind a forward it would post to the page's own file, whose address names no article.
 */
public class AddressAsTyped extends ViewHandlerWrapper {

    public AddressAsTyped(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        boolean same = context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
        return same ? Links.here(request) : super.getActionURL(context, viewId);
    }
}
