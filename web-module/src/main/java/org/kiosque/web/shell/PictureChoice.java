package org.kiosque.web.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.kiosque.accounts.AccountId;
import org.kiosque.media.MediaEntry;
import org.kiosque.media.MediaId;
import org.kiosque.media.MediaLibrary;
import org.kiosque.media.MediaSearch;
import org.kiosque.media.MediaSearch.Which;
import org.kiosque.media.Picture;
import org.kiosque.media.Pictures;

/**
 * One picture of the library, as it is chosen in WEB-INF/includes/choose-picture.xhtml.
 *
 * @param typed the number of a picture as it was posted; null or blank for none, and may be anything
 * @param search what to look for in the library, may be null
 */
public record PictureChoice(String typed, String search) {

    private static final int OFFERED = 11;

    public static PictureChoice of(MediaId picture, String search) {
        return new PictureChoice(picture == null ? "" : picture.toString(), search);
    }

    /** @return null when none was chosen, or nothing that could be one */
    public MediaId id() {
        return typed != null && typed.strip().matches("\\d{1,18}") ? new MediaId(Long.parseLong(typed.strip())) : null;
    }

    public boolean isNone() {
        return typed == null || typed.isBlank();
    }

    /** @return the chosen picture as the library has it, or null */
    public Picture shown(Pictures pictures) {
        return id() == null ? null : pictures.pictures(List.of(id())).get(id());
    }

    /** @return the chosen picture, then what the library finds */
    public List<Picture> offered(Picture shown, MediaLibrary library, AccountId by, LocalDate today) {
        return Stream.concat(Stream.ofNullable(shown), library.list(by, new MediaSearch(search, Which.ALL, today), 0, OFFERED).stream()
                .map(MediaEntry::picture)).distinct().toList();
    }
}
