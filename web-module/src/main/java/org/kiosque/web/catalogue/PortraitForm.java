package org.kiosque.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kiosque.accounts.Permission;
import org.kiosque.media.MediaId;
import org.kiosque.media.MediaLibrary;
import org.kiosque.media.Picture;
import org.kiosque.media.Pictures;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.PictureChoice;
import org.kiosque.web.shell.Visitor;

/** The picture of an author, in {@link AuthorForm}. Who does not write cannot look into the library, and keeps what is there. */
@Named
@RequestScoped
public class PortraitForm {

    static final String FIELD = "portrait";

    @Inject Pictures pictures;
    @Inject MediaLibrary library;
    @Inject Dates dates;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private PictureChoice choice;

    @PostConstruct
    void read() {
        choice = new PictureChoice(request.getParameter(FIELD), getSearch());
    }

    /** @param kept the one that is there, null for none. What was posted goes before it */
    void show(MediaId kept) {
        if (request.getParameter(FIELD) == null) choice = PictureChoice.of(kept, getSearch());
    }

    boolean isUnknown() {
        return !choice.isNone() && getShown() == null;
    }

    MediaId id() {
        return choice.id();
    }

    public Picture getShown() {
        return choice.shown(pictures);
    }

    public List<Picture> getOffered() {
        if (!visitor.may(Permission.WRITE)) return Stream.ofNullable(getShown()).toList();
        return choice.offered(getShown(), library, visitor.id(), dates.dateOf(Instant.now()));
    }

    public String getSearch() {
        return request.getParameter(FIELD + "Search");
    }

    /** Whatever was looked for is found when the page is shown. */
    public void look() {}
}
