package org.kiosque.web.security;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces from giving public pages a script nonce: it keeps the nonce in the view map, which opens a session,
 * and no session may be opened for somebody who only reads.
 */
public class NoNonceOnPublicPages implements PhaseListener {

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext();
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        if (!BackOffice.isAskedFor(request)) PrimeFacesContext.getCspState(context).setInitialized(true);
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
