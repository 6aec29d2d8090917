package org.kiosque.web.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kiosque.media.Description;
import org.kiosque.media.Focus;
import org.kiosque.media.MediaEntry;

/** What is typed about a picture, as it is typed. */
@Named
@RequestScoped
public class PictureSheet {

    @Size(max = Description.ALT_MAX, message = "{picture.alt.tooLong}")
    private String alt;

    @Size(max = Description.CAPTION_MAX, message = "{picture.caption.tooLong}")
    private String caption;

    @Size(max = Description.CREDIT_MAX, message = "{picture.credit.tooLong}")
    private String credit;

    @Size(max = Description.RIGHTS_MAX, message = "{picture.rights.tooLong}")
    private String rights;

    private String rightsUntil;
    private String focusX;
    private String focusY;
    private int revision;

    void show(MediaEntry entry) {
        var said = entry.description();
        alt = said.alt();
        caption = said.caption();
        credit = said.credit();
        rights = said.rights();
        rightsUntil = said.rightsUntil() == null ? "" : said.rightsUntil().toString();
        lookAt(entry.focus());
        revision = entry.revision();
    }

    /** Takes what was typed in a form that Faces no longer knows. @param typed by the name of the input */
    void copy(UnaryOperator<String> typed) {
        alt = typed.apply("alt");
        caption = typed.apply("caption");
        credit = typed.apply("credit");
        rights = typed.apply("rights");
        rightsUntil = typed.apply("rightsUntil");
        focusX = typed.apply("focusX");
        focusY = typed.apply("focusY");
        String number = typed.apply("revision");
        revision = number != null && number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    void lookAt(Focus focus) {
        focusX = Integer.toString(focus.x());
        focusY = Integer.toString(focus.y());
    }

    /** @return empty when the two numbers are none from 0 to 100 */
    Optional<Focus> focus() {
        return isPercent(focusX) && isPercent(focusY)
                ? Optional.of(new Focus(Integer.parseInt(focusX), Integer.parseInt(focusY))) : Optional.empty();
    }

    static boolean isPercent(String text) {
        return text != null && text.matches("\\d{1,2}|100");
    }

    /** @throws DateTimeException when the day is none */
    Description description() {
        boolean forEver = rightsUntil == null || rightsUntil.isBlank();
        return new Description(alt, caption, credit, rights, forEver ? null : LocalDate.parse(rightsUntil.strip()));
    }

    public String getAlt() {
        return alt;
    }

    public void setAlt(String alt) {
        this.alt = alt;
    }

    public String getCaption() {
        return caption;
    }

    public void setCaption(String caption) {
        this.caption = caption;
    }

    public String getCredit() {
        return credit;
    }

    public void setCredit(String credit) {
        this.credit = credit;
    }

    public String getRights() {
        return rights;
    }

    public void setRights(String rights) {
        this.rights = rights;
    }

    public String getRightsUntil() {
        return rightsUntil;
    }

    public void setRightsUntil(String rightsUntil) {
        this.rightsUntil = rightsUntil;
    }

    public String getFocusX() {
        return focusX;
    }

    public void setFocusX(String focusX) {
        this.focusX = focusX;
    }

    public String getFocusY() {
        return focusY;
    }

    public void setFocusY(String focusY) {
        this.focusY = focusY;
    }

    public int getRevision() {
        return revision;
    }

    public void setRevision(int revision) {
        this.revision = revision;
    }
}
