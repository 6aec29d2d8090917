package org.kiosque.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.kiosque.platform.Refused;

/** What a page says back to the person who pressed a button. */
@Named
@ApplicationScoped
public class Messages {

    @Inject Texts texts;

    /** @param field the client id of the input this is about, or null for the whole form */
    public void error(String field, String key) {
        tell(field, texts.say(key));
    }

    /** @param text a sentence that has been put together already */
    public void tell(String field, String text) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    public void error(String field, Refused refused) {
        error(field, refused.key());
    }

    /** @return whether nothing is wrong but that the form was too old, see {@link Refusals} */
    public boolean isAgain() {
        return Refusals.isExpired(FacesContext.getCurrentInstance());
    }

    /** Faces itself hands them out by an iterator and by a null id, neither of which a page can go through. */
    public List<Complaint> getAll() {
        var context = FacesContext.getCurrentInstance();
        var all = new ArrayList<Complaint>();
        context.getClientIdsWithMessages().forEachRemaining(field -> context.getMessageList(field)
                .forEach(message -> all.add(new Complaint(field, message.getSummary()))));
        return all;
    }

    /**
     * @param hint anything but empty when there is one
     * @return the ids of what is said about an input, its hint and its error; null when nothing is
     */
    public String describing(String field, String hint) {
        boolean wrong = !FacesContext.getCurrentInstance().getMessageList(field).isEmpty();
        if (hint == null || hint.isEmpty()) return wrong ? field + "-error" : null;
        return wrong ? field + "-hint " + field + "-error" : field + "-hint";
    }
}
