package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.kiosque.articles.PictureRights;
import org.kiosque.media.Picture;
import org.kiosque.newsroom.Draft;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.LeadPictures;
import org.kiosque.web.shell.Texts;

/** The pictures of a piece that readers are not shown any more: WEB-INF/includes/rights.xhtml, beside what is about to happen. */
@Named
@RequestScoped
public class RightsPart {

    @Inject PictureRights rights;
    @Inject LeadPictures leads;
    @Inject Sheet sheet;
    @Inject LeadForm lead;
    @Inject Dates dates;
    @Inject Texts texts;

    /** @return those of the piece on the writing desk, as it is typed now */
    public List<Picture> getTyped() {
        return expired(lead.getShown(), sheet.getBody());
    }

    List<Picture> of(Draft draft) {
        return expired(draft.lead() == null ? null : leads.kept(draft.lead()), draft.body());
    }

    private List<Picture> expired(Picture above, String body) {
        Instant now = Instant.now();
        return Stream.concat(Stream.ofNullable(above).filter(picture -> picture.isExpired(dates.dateOf(now))),
                body == null ? Stream.empty() : rights.expired(body, now).stream()).distinct().toList();
    }

    /** @return what people call it by */
    public String name(Picture picture) {
        if (!picture.caption().isEmpty()) return picture.caption();
        return picture.alt().isEmpty() ? texts.say("write.lead.number", picture.id()) : picture.alt();
    }
}
