package org.kiosque.web.shell;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;

/**
 * Fills the inputs of a page that is shown in place of one whose form was too old, see {@link Refusals}. Just before it is
 * written: the inputs take what was typed, and what its buttons announce is heard by nobody any more.
 */
public class FilledAgain implements SystemEventListener {

    @Override
    public void processEvent(SystemEvent event) {
        var context = FacesContext.getCurrentInstance();
        if (Refusals.isExpired(context)) context.getViewRoot().getFacetsAndChildren().forEachRemaining(part -> part.processDecodes(context));
    }

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }
}
