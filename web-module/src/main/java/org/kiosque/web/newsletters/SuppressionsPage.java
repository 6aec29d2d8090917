package org.kiosque.web.newsletters;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Person;
import org.kiosque.newsletters.NewsletterRefused;
import org.kiosque.newsletters.Suppression;
import org.kiosque.newsletters.Suppressions;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Visitor;

/** admin/newsletters/suppressions.xhtml */
@Named
@RequestScoped
public class SuppressionsPage {

    private static final int LINES = 100;

    @Inject Suppressions suppressions;
    @Inject People people;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    @NotBlank(message = "{register.email.required}")
    private String address;

    @Size(max = Suppressions.NOTE_MAX, message = "{newsletter.note.tooLong}")
    private String note;

    private List<Suppression> all;
    private Map<AccountId, Person> names;

    public void load() {
        String text = request.getParameter("q");
        all = suppressions.list(visitor.id(), text == null ? "" : text, LINES);
        names = people.people(all.stream().map(Suppression::by).filter(Objects::nonNull).collect(toSet()));
    }

    public void suppress() throws IOException {
        try {
            suppressions.suppress(visitor.id(), address, note == null ? "" : note, Instant.now());
            backToTheList("suppressed");
        } catch (NewsletterRefused refused) {
            messages.error("address", refused);
        }
    }

    /** The button of a line names its address itself: the list may have changed since it was shown. */
    public void lift() throws IOException {
        String lifted = request.getParameter("lifted");
        if (lifted != null) suppressions.lift(visitor.id(), lifted, Instant.now());
        backToTheList("lifted");
    }

    private static void backToTheList(String notice) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/newsletters/suppressions?notice=" + notice);
    }

    /** Asked for before the buttons of its lines are looked at, which is before the page is loaded. */
    public List<Suppression> getAll() {
        if (all == null) load();
        return all;
    }

    /** @return empty when nobody did it */
    public String name(AccountId by) {
        return by != null && names.containsKey(by) ? names.get(by).pseudonym() : "";
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
