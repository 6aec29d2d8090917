package org.kiosque.web.security;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Set;
import org.kiosque.web.shell.Refusals;
import org.kiosque.web.shell.Visitor;

/**
 * Seals every form a signed-in person gets, see {@link FormSeal}. And takes one that {@link ResumePage} sends once more for
 * a form of a view that has expired: the page comes back with what was typed, and no button counts as pressed.
 */
public class SealedForms extends ViewHandlerWrapper {

    /** Their forms are for whoever comes, signed in or not. */
    private static final Set<String> FOR_ANYBODY = Set.of("/login.xhtml", "/register.xhtml", "/forgot.xhtml", "/password.xhtml", "/verify.xhtml");

    public SealedForms(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public UIViewRoot restoreView(FacesContext context, String viewId) {
        if (Refusals.isSentAgain(context)) throw new ViewExpiredException("Nobody has pressed a button.", viewId);
        return super.restoreView(context, viewId);
    }

    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        var visitor = CDI.current().select(Visitor.class).get();
        if (!visitor.isSignedIn() || FOR_ANYBODY.contains(context.getViewRoot().getViewId())) return;
        var writer = context.getResponseWriter();
        writer.startElement("input", null);
        writer.writeAttribute("type", "hidden", null);
        writer.writeAttribute("name", LostForm.SEAL, null);
        writer.writeAttribute("value", CDI.current().select(FormSeal.class).get().of(visitor.id()), null);
        writer.endElement("input");
    }
}
