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

    private static final String EXPIRED = Refusals.class.getName();

    Refusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    /** @return whether this page is shown in place of one whose form was too old; its fields are to be filled anew */
    public static boolean isExpired(FacesContext context) {
        return context.getAttributes().containsKey(EXPIRED);
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

    private static void showAgain(FacesContext context, String viewId) {
        context.getAttributes().put(EXPIRED, true);
        context.setViewRoot(context.getApplication().getViewHandler().createView(context, viewId));
        CDI.current().select(Messages.class).get().error(null, "errors.expired");
        context.renderResponse();
    }
}
