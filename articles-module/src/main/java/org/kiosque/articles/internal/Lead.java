package org.kiosque.articles.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.kiosque.articles.LeadPicture;
import org.kiosque.media.MediaId;

/** A lead picture as its columns hold it; all of them are empty when there is none. */
@Embeddable
record Lead(@Column(name = "lead_picture") Long picture, @Column(name = "lead_alt") String alt,
            @Column(name = "lead_caption") String caption, @Column(name = "lead_credit") String credit) {

    /** @param lead may be null, and then so is what comes back */
    static Lead of(LeadPicture lead) {
        return lead == null ? null : new Lead(lead.picture().value(), lead.alt(), lead.caption(), lead.credit());
    }

    LeadPicture shown() {
        return new LeadPicture(new MediaId(picture), alt, caption, credit);
    }
}
