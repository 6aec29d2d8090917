package org.kiosque.web.newsroom;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.kiosque.articles.LeadPicture;
import org.kiosque.media.MediaLibrary;
import org.kiosque.media.Picture;
import org.kiosque.media.Pictures;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.PictureChoice;
import org.kiosque.web.shell.Visitor;

/** The picture above a text: which of the library's it is, and what is said about it here. */
@Named
@RequestScoped
public class LeadForm {

    @Inject Pictures pictures;
    @Inject MediaLibrary library;
    @Inject Dates dates;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private String picture;
    private String search;

    @Size(max = LeadPicture.ALT_MAX, message = "{write.lead.alt.tooLong}")
    private String alt;

    @Size(max = LeadPicture.CAPTION_MAX, message = "{write.lead.caption.tooLong}")
    private String caption;

    @Size(max = LeadPicture.CREDIT_MAX, message = "{write.lead.credit.tooLong}")
    private String credit;

    @PostConstruct
    void read() {
        picture = request.getParameter("leadPicture");
        search = request.getParameter("leadPictureSearch");
    }

    void show(LeadPicture lead) {
        picture = lead == null ? "" : lead.picture().toString();
        alt = lead == null ? "" : lead.alt();
        caption = lead == null ? "" : lead.caption();
        credit = lead == null ? "" : lead.credit();
    }

    void copy(Typed typed) {
        picture = typed.one("leadPicture");
        alt = typed.one("leadAlt");
        caption = typed.one("leadCaption");
        credit = typed.one("leadCredit");
    }

    Map<String, String> complaints() {
        return choice().isNone() || getShown() != null ? Map.of() : Map.of("leadPicture", "write.lead.unknown");
    }

    /** @return null when none was chosen */
    LeadPicture lead() {
        return choice().isNone() ? null : new LeadPicture(choice().id(), alt, caption, credit);
    }

    private PictureChoice choice() {
        return new PictureChoice(picture, getSearch());
    }

    /** @return the chosen picture as the library has it, or null */
    public Picture getShown() {
        return choice().shown(pictures);
    }

    /** @return the chosen picture, then what the library finds */
    public List<Picture> getOffered() {
        return choice().offered(getShown(), library, visitor.id(), dates.dateOf(Instant.now()));
    }

    /** Whatever was looked for is found when the page is shown. */
    public void look() {}

    /** @return what to look for in the library */
    public String getSearch() {
        return search;
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
}
