package org.kiosque.web.shell;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Lets a form post to the address its reader sees. Behind a forward Faces would post to the page's own file, whose
 * address neither names the article nor survives a reload.
 */
public class AddressAsTyped extends ViewHandlerWrapper {

    public AddressAsTyped(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        boolean forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
        boolean same = context.getViewRoot() != null && viewId.equals(context.getViewRoot().getViewId());
        return forwarded && same ? Links.here(request) : super.getActionURL(context, viewId);
    }
}
