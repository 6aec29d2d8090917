package org.kiosque.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the form that was sent, in the order it was found: what the summary on top of it lists. */
@Named
@RequestScoped
public class FormErrors {

    /** @param field the id of the input to go to, null when it is about the whole form */
    public record FormError(String field, String text) {}

    public List<FormError> getAll() {
        var context = FacesContext.getCurrentInstance();
        List<FormError> errors = new ArrayList<>();
        context.getClientIdsWithMessages().forEachRemaining(field ->
                context.getMessageList(field).forEach(message -> errors.add(new FormError(field, message.getSummary()))));
        return errors;
    }
}
