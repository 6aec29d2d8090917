package org.kiosque.web.media;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.media.Description;
import org.kiosque.media.Frame;
import org.kiosque.media.Frame.Cut;
import org.kiosque.media.MediaEntry;
import org.kiosque.media.MediaId;
import org.kiosque.media.MediaLibrary;
import org.kiosque.media.MediaRefused;
import org.kiosque.media.MediaRefused.Reason;
import org.kiosque.media.Rendition.Format;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.PictureLinks;
import org.kiosque.web.shell.Refusals;
import org.kiosque.web.shell.Visitor;

/** admin/media/edit.xhtml. Whatever goes wrong, what was typed is still on the {@link PictureSheet}. */
@Named
@RequestScoped
public class PicturePage {

    private static final int SHARP = 960;

    @Inject MediaLibrary library;
    @Inject People people;
    @Inject PictureSheet sheet;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject Dates dates;
    @Inject HttpServletRequest request;

    private MediaEntry entry;
    private MediaEntry other;

    @PostConstruct
    void open() {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) throw new MediaRefused("none", Reason.UNKNOWN);
        entry = library.open(by(), new MediaId(Long.parseLong(id)));
    }

    public void load() {
        var context = FacesContext.getCurrentInstance();
        if (Refusals.isExpired(context)) sheet.copy(request::getParameter);
        else if (!context.isPostback()) sheet.show(entry);
    }

    public void save() throws IOException {
        var description = description();
        var focus = sheet.focus();
        if (focus.isEmpty()) messages.error(PictureSheet.isPercent(sheet.getFocusX()) ? "focusY" : "focusX", "picture.focus.invalid");
        if (description == null || focus.isEmpty()) return;
        try {
            library.describe(by(), id(), sheet.getRevision(), description, focus.get(), Instant.now());
            goTo("edit?notice=saved&id=" + id());
        } catch (MediaRefused refused) {
            if (refused.reason() == Reason.CHANGED_MEANWHILE) compare();
            messages.error(null, refused);
        }
    }

    /** A click on the picture, where no script hears it. Pressed from the keyboard it has no place. */
    public void look() {
        int x = place("point.x");
        int y = place("point.y");
        if (x > 0 || y > 0) sheet.lookAt(getPlan().at(x, y));
    }

    public void retire() throws IOException {
        library.retire(by(), id(), Instant.now());
        goTo("edit?notice=retired&id=" + id());
    }

    public void restore() throws IOException {
        library.restore(by(), id(), Instant.now());
        goTo("edit?notice=restored&id=" + id());
    }

    private Description description() {
        try {
            return sheet.description();
        } catch (DateTimeException | IllegalArgumentException noDay) {
            messages.error("rightsUntil", "picture.rightsUntil.invalid");
            return null;
        }
    }

    /** Saving once more, after having seen the other version, is meant. */
    private void compare() {
        other = library.open(by(), id());
        sheet.setRevision(other.revision());
    }

    private int place(String name) {
        String value = request.getParameter(name);
        return value != null && value.matches("\\d{1,5}") ? Integer.parseInt(value) : 0;
    }

    private void goTo(String page) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/media/" + page);
    }

    private AccountId by() {
        return visitor.id();
    }

    private MediaId id() {
        return entry.picture().id();
    }

    public MediaEntry getEntry() {
        return entry;
    }

    /** @return what somebody else saved meanwhile, or null */
    public MediaEntry getOther() {
        return other;
    }

    public Plan getPlan() {
        var picture = entry.picture();
        return Plan.of(new Frame(picture.width(), picture.height()), sheet.focus().orElse(entry.focus()));
    }

    /** @return the address of the whole picture, sharp on its {@link Plan} */
    public String getSource() {
        var picture = entry.picture();
        return PictureLinks.address(picture, Cut.WHOLE, PictureLinks.nearest(picture, Cut.WHOLE, SHARP), Format.JPEG);
    }

    public boolean isExpired() {
        return entry.picture().isExpired(dates.dateOf(Instant.now()));
    }

    /** Nobody is offered what the library would refuse. */
    public boolean isMine() {
        return entry.uploadedBy().equals(by()) || visitor.may(Permission.EDIT);
    }

    /** @return empty when the account is gone */
    public String getUploader() {
        var account = people.people(Set.of(entry.uploadedBy())).get(entry.uploadedBy());
        return account == null ? "" : account.pseudonym();
    }
}
