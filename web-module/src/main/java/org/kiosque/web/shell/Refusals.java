package org.kiosque.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.kiosque.platform.Refused;

/**
 * What becomes of a refusal that no page answered: the status that says so. And of a form older than what the server
 * remembers: the same page once more, with what was typed (see {@link #isExpired}), nothing done.
 */
public class Refusals extends ExceptionHandlerWrapper {

    /** The field of a form that is sent once more, after signing in again, to be looked at. */
    public static final String AGAIN = "kiosque.again";

    private static final String NONCE = "primefaces.nonce";
    private static final String EXPIRED = Refusals.class.getName();

    Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    /** @return whether this page is shown in place of one whose form was too old; its fields are to be filled anew */
    public static boolean isExpired(FacesContext context) {
        return context.getAttributes().containsKey(EXPIRED);
    }

    /** @return whether nobody pressed a button of this form: it comes back by itself */
    public static boolean isSentAgain(FacesContext context) {
        return context.getExternalContext().getRequestParameterMap().containsKey(AGAIN);
    }

    @Override
    public void handle() {
        var context = FacesContext.getCurrentInstance();
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext();) {
            Throwable thrown = events.next().getContext().getException();
            var refused = cause(thrown, Refused.class);
            var expired = cause(thrown, ViewExpiredException.class);
            refused.ifPresent(no -> answer(context, no));
            expired.ifPresent(old -> showAgain(context, old.getViewId()));
            if (refused.isPresent() || expired.isPresent()) events.remove();
        }
        getWrapped().handle();
    }

    private static <T> Optional<T> cause(Throwable thrown, Class<T> kind) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .filter(kind::isInstance).map(kind::cast).findFirst();
    }

    private static void answer(FacesContext context, Refused refused) {
        try {
            context.getExternalContext().responseSendError(refused.key().endsWith(".UNKNOWN")
                    ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN, null);
            context.responseComplete();
        } catch (IOException gone) {
            throw new FacesException(gone);
        }
    }

    /** The new view has none of its own, and its forms need one: it is the one of the old page. */
    private static void keepNonce(FacesContext context) {
        String nonce = context.getExternalContext().getRequestParameterMap().get(NONCE);
        if (nonce != null) context.getViewRoot().getViewMap().put(NONCE, nonce);
    }

    private static void showAgain(FacesContext context, String viewId) {
        context.getAttributes().put(EXPIRED, true);
        // Whoever restored the old view in vain has left the events switched off.
        context.setProcessingEvents(true);
        context.setViewRoot(context.getApplication().getViewHandler().createView(context, viewId));
        keepNonce(context);
        CDI.current().select(Messages.class).get().error(null, isSentAgain(context) ? "errors.again" : "errors.expired");
        context.renderResponse();
    }
}
