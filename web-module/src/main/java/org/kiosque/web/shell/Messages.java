package org.kiosque.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.kiosque.platform.Refused;

/** What a page says back to the person who pressed a button. */
@ApplicationScoped
public class Messages {

    @Inject Texts texts;

    /** @param field the client id of the input this is about, or null for the whole form */
    public void error(String field, String key) {
        add(field, FacesMessage.SEVERITY_ERROR, key);
    }

    public void error(String field, Refused refused) {
        error(field, refused.key());
    }

    public void info(String key) {
        add(null, FacesMessage.SEVERITY_INFO, key);
    }

    private void add(String field, FacesMessage.Severity severity, String key) {
        String text = texts.say(key);
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, text, text));
    }
}
