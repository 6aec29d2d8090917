package org.kiosque.web.shell;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.LeadPicture;
import org.kiosque.media.Picture;
import org.kiosque.media.Pictures;

/** The pictures above pieces, with the words the piece has for them; one whose rights have expired is not shown. */
@ApplicationScoped
public class LeadPictures {

    @Inject Pictures pictures;
    @Inject Dates dates;

    /** One query for all of them, none where there is no picture. @return those there are */
    public Map<ArticleId, Picture> of(Collection<ArticleCard> cards, Instant now) {
        List<ArticleCard> illustrated = cards.stream().filter(card -> card.picture() != null).toList();
        if (illustrated.isEmpty()) return Map.of();
        var found = pictures.pictures(illustrated.stream().map(card -> card.picture().picture()).toList());
        Map<ArticleId, Picture> shown = new HashMap<>();
        for (ArticleCard card : illustrated) {
            Picture picture = found.get(card.picture().picture());
            if (picture != null && !picture.isExpired(dates.dateOf(now))) shown.put(card.id(), inTheWordsOf(card.picture(), picture));
        }
        return shown;
    }

    /** @return the picture as the library has it, shown or not; null when it is not there */
    public Picture kept(LeadPicture lead) {
        return pictures.pictures(List.of(lead.picture())).get(lead.picture());
    }

    private static Picture inTheWordsOf(LeadPicture lead, Picture picture) {
        return new Picture(picture.id(), own(lead.alt(), picture.alt()), own(lead.caption(), picture.caption()),
                own(lead.credit(), picture.credit()), picture.width(), picture.height(), picture.version(), picture.rightsUntil());
    }

    private static String own(String words, String ofTheLibrary) {
        return words.isEmpty() ? ofTheLibrary : words;
    }
}
