package org.kiosque.web.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.kiosque.accounts.Enrolment;
import org.kiosque.articles.Section;
import org.kiosque.comments.HideReason;
import org.kiosque.media.Description;
import org.kiosque.newsroom.Draft;

/** The demo newspaper as its files tell it. Its days count back from the day it is loaded. @param leading of the pieces, in this order */
record Newspaper(List<Section> sections, List<Member> members, List<Piece> pieces, List<Piece> leading) {

    record Member(Enrolment enrolment, int joinedDaysAgo) {}

    /**
     * @param illustration null when nothing stands above it
     * @param plates the pictures of a gallery, below its words; none for other kinds
     * @param telling null unless it is a live
     */
    record Piece(Draft draft, Illustration illustration, List<Illustration> plates, String author, int daysAgo, LocalTime time,
                 List<Remark> remarks, Telling telling) {

        Instant published(LocalDate lastDay, ZoneId zone) {
            return lastDay.minusDays(daysAgo).atTime(time).atZone(zone).toInstant();
        }
    }

    /** @param ended minutes after it was published */
    record Telling(List<Told> entries, int ended) {}

    /** @param after minutes since the live was published */
    record Told(int after, String title, String html, boolean key, boolean pinned) {}

    /** @param file of the class path */
    record Illustration(String file, Description description) {}

    /** @param after minutes since the piece was published; @param hidden null for a comment readers see */
    record Remark(String by, int after, String markdown, Hiding hidden, List<Remark> replies) {}

    record Hiding(HideReason reason, String note) {}

    /** @return today once all of the last day's pieces can be out, early in the morning yesterday: nothing is in the future */
    LocalDate lastDay(ZoneId zone, Instant now) {
        var today = LocalDate.ofInstant(now, zone);
        return pieces.stream().anyMatch(piece -> piece.published(today, zone).isAfter(now)) ? today.minusDays(1) : today;
    }
}
