package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Which parts of a form are folded away: all but those in which something is wrong, or a button was just pressed. */
@Named
@RequestScoped
public class FoldPart {

    @Inject HttpServletRequest request;

    /** @param inputs the ids of the inputs and buttons in it. @return for the attribute {@code open}; null leaves it out */
    public String open(String... inputs) {
        for (String input : inputs) {
            boolean pressed = input.endsWith("Look") && request.getParameter(input) != null;
            if (pressed || !FacesContext.getCurrentInstance().getMessageList(input).isEmpty()) return "open";
        }
        return null;
    }
}
