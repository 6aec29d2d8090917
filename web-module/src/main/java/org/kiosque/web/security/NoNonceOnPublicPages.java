package org.kiosque.web.security;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.csp.CspState;

/**
 * Keeps PrimeFaces from giving public pages a script nonce: it keeps the nonce in the view map, which opens a session,
 * and no session may be opened for somebody who only reads; and when a form is posted it insists on the nonce of before.
 */
public class NoNonceOnPublicPages implements PhaseListener {

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext();
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        if (!BackOffice.isAskedFor(request)) context.getAttributes().put(CspState.class.getName(), new WithoutNonce(context));
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    /** As if there had been one all along. */
    private static final class WithoutNonce extends CspState {

        WithoutNonce(FacesContext context) {
            super(context);
            setInitialized(true);
        }

        @Override
        public String getNonce() {
            return "";
        }
    }
}
