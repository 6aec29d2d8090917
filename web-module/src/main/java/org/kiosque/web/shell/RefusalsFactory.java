package org.kiosque.web.shell;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link Refusals} in front of what Faces does with exceptions; named in faces-config.xml. */
public class RefusalsFactory extends ExceptionHandlerFactory {

    public RefusalsFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new Refusals(getWrapped().getExceptionHandler());
    }
}
