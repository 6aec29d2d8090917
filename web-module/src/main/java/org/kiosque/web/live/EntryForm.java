package org.kiosque.web.live;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.articles.LiveEntry;
import org.kiosque.newsroom.LiveText;

/** What is typed into an entry of a live, as it is typed. */
@Named
@RequestScoped
public class EntryForm {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    @Inject
    @ConfigProperty(name = "kiosque.site.zone")
    ZoneId zone;

    private String headline;
    private String body;
    private String moment;
    private boolean keyMoment;
    private int version;

    void show(LiveEntry entry) {
        headline = entry.title();
        body = entry.html();
        moment = MINUTES.format(entry.at().atZone(zone));
        keyMoment = entry.keyMoment();
        version = entry.version();
    }

    /** Takes what was typed in a form that Faces no longer knows. @param typed by the name of the input */
    void copy(UnaryOperator<String> typed) {
        headline = typed.apply("headline");
        body = typed.apply("body");
        moment = typed.apply("moment");
        keyMoment = typed.apply("keyMoment") != null;
        String number = typed.apply("version");
        version = number != null && number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    /** @return the key of what is wrong, or null */
    String complaint() {
        if (headline != null && headline.length() > LiveText.TITLE_MAX) return "live.title.tooLong";
        if (body != null && body.length() > LiveText.BODY_MAX) return "refused.live.TOO_LONG";
        return isMoment() ? null : "live.moment.none";
    }

    /** @return the input the complaint is about */
    String field() {
        if (headline != null && headline.length() > LiveText.TITLE_MAX) return "headline";
        return isMoment() ? "body" : "moment";
    }

    private boolean isMoment() {
        try {
            at();
            return true;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    /** @return null when nothing was typed */
    private Instant at() {
        return moment == null || moment.isBlank() ? null : LocalDateTime.parse(moment.strip()).atZone(zone).toInstant();
    }

    /** @param before what is changed; null for a new entry. A moment that was left alone keeps its seconds */
    LiveText text(LiveEntry before) {
        boolean same = before != null && MINUTES.format(before.at().atZone(zone)).equals(moment);
        return new LiveText(same ? null : at(), headline, body, keyMoment);
    }

    /** @return whether there is something that must not get lost */
    boolean isTyped() {
        return headline != null && !headline.isBlank() || body != null && !body.isBlank();
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public int getVersion() {
        return version;
    }

    public String getHeadline() {
        return headline;
    }

    public void setHeadline(String headline) {
        this.headline = headline;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getMoment() {
        return moment;
    }

    public void setMoment(String moment) {
        this.moment = moment;
    }

    public boolean isKeyMoment() {
        return keyMoment;
    }

    public void setKeyMoment(boolean keyMoment) {
        this.keyMoment = keyMoment;
    }
}
