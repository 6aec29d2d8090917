package org.kiosque.media.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.kiosque.accounts.AccountId;
import org.kiosque.media.Description;
import org.kiosque.media.Focus;
import org.kiosque.media.Frame;
import org.kiosque.media.MediaEntry;
import org.kiosque.media.MediaId;
import org.kiosque.media.MediaRefused;
import org.kiosque.media.MediaRefused.Reason;
import org.kiosque.media.Picture;
import org.kiosque.media.Rendition;
import org.kiosque.platform.Plain;

/**
 * A picture of the library. It is never deleted, for articles show it; a retired one is only hidden from the desk. What
 * it looks like depends on the uploaded file and on the focal point, and on nothing else.
 */
@Entity
@Table(name = "picture")
class KeptPicture {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "picture_seq")
    @SequenceGenerator(name = "picture_seq", sequenceName = "picture_seq", allocationSize = 50)
    private Long id;

    @Version private int revision;
    private String sha256;
    private String name;
    private String alt;
    private String caption;
    private String credit;
    private String rights;
    private LocalDate rightsUntil;
    private String words;
    @Column(name = "focus_x") private int focusX;
    @Column(name = "focus_y") private int focusY;
    private String look;
    @JdbcTypeCode(SqlTypes.ARRAY) private List<String> formerLooks = new ArrayList<>();
    private int width;
    private int height;
    private boolean transparent;
    private long uploadedBy;
    private Instant uploadedAt;
    private Instant retiredAt;

    /** For Hibernate only. */
    protected KeptPicture() {}

    KeptPicture(AccountId by, Shelfmark mark, String name, Description description, Size size, Instant now) {
        this.sha256 = mark.sha256();
        this.name = name;
        this.width = size.frame().width();
        this.height = size.frame().height();
        this.transparent = size.transparent();
        this.uploadedBy = by.value();
        this.uploadedAt = kept(now);
        describe(description);
        lookAt(Focus.CENTRE);
    }

    /** @return whether anything has changed. @throws MediaRefused CHANGED_MEANWHILE */
    boolean describe(int seen, Description description, Focus focus) {
        if (seen != revision) throw new MediaRefused(id(), Reason.CHANGED_MEANWHILE);
        boolean changed = !description.equals(description()) || !focus.equals(focus());
        describe(description);
        lookAt(focus);
        return changed;
    }

    private void describe(Description description) {
        alt = description.alt();
        caption = description.caption();
        credit = description.credit();
        rights = description.rights();
        rightsUntil = description.rightsUntil();
        words = Plain.of(String.join(" ", name, alt, caption, credit));
    }

    private void lookAt(Focus focus) {
        focusX = focus.x();
        focusY = focus.y();
        String fresh = mark().look(focus);
        // A new list: one that is changed in place is not written.
        if (look != null && !look.equals(fresh) && !formerLooks.contains(look)) {
            formerLooks = new ArrayList<>(formerLooks);
            formerLooks.add(look);
        }
        look = fresh;
    }

    /** @param everybodys whether this person may retire others' pictures too. @throws MediaRefused NOT_YOURS */
    void retire(AccountId by, boolean everybodys, Instant now) {
        requireOwn(by, everybodys);
        if (retiredAt == null) retiredAt = kept(now);
    }

    /** @throws MediaRefused NOT_YOURS */
    void restore(AccountId by, boolean everybodys) {
        requireOwn(by, everybodys);
        comeBack();
    }

    void comeBack() {
        retiredAt = null;
    }

    private void requireOwn(AccountId by, boolean everybodys) {
        if (!everybodys && by.value() != uploadedBy) throw new MediaRefused(id(), Reason.NOT_YOURS);
    }

    MediaId id() {
        return new MediaId(id);
    }

    Shelfmark mark() {
        return new Shelfmark(sha256);
    }

    Size size() {
        return new Size(new Frame(width, height), transparent);
    }

    /** @return whether it is there in this size, and looks as asked for */
    boolean has(Rendition asked) {
        return look.equals(asked.version()) && size().frame().cut(asked.cut()).widths().contains(asked.width());
    }

    boolean looksOrLooked(String version) {
        return look.equals(version) || formerLooks.contains(version);
    }

    String key(Rendition asked) {
        return mark().rendition(size().frame(), asked.cut(), look, asked.width(), asked.format());
    }

    Focus focus() {
        return new Focus(focusX, focusY);
    }

    Picture picture() {
        return new Picture(id(), alt, caption, credit, width, height, look, rightsUntil);
    }

    MediaEntry entry() {
        return new MediaEntry(picture(), name, description(), focus(), new AccountId(uploadedBy), uploadedAt, revision, retiredAt);
    }

    private Description description() {
        return new Description(alt, caption, credit, rights, rightsUntil);
    }

    /** As exact as the database keeps it. */
    private static Instant kept(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }
}
