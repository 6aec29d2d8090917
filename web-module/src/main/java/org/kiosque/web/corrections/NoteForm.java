package org.kiosque.web.corrections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.kiosque.corrections.CorrectionKind;
import org.kiosque.corrections.CorrectionRefused;
import org.kiosque.corrections.Note;
import org.kiosque.web.shell.Messages;

/** WEB-INF/includes/note.xhtml: the note an editor writes, by itself or with a decision */
@Named
@RequestScoped
public class NoteForm {

    @Inject Messages messages;

    private CorrectionKind kind = CorrectionKind.CORRECTION;
    private String text;
    private String before;
    private Long amends;
    private String token = UUID.randomUUID().toString();

    void fill(String said, String words) {
        before = said;
        text = words;
    }

    /** @throws CorrectionRefused when it is no note that can be published */
    Note note() {
        return new Note(kind, text, before, amends);
    }

    /** A token that is none came from no form of ours: then this is simply one new note. */
    UUID token() {
        try {
            return UUID.fromString(token);
        } catch (IllegalArgumentException tampered) {
            return UUID.randomUUID();
        }
    }

    /** Says it beside the input it is about. */
    void complain(CorrectionRefused refused) {
        messages.error(switch (refused.reason()) {
            case NO_KIND -> "kind";
            case TEXT_LENGTH -> "text";
            case BEFORE_LENGTH -> "before";
            case NO_SUCH_ENTRY -> "amends";
            default -> null;
        }, refused);
    }

    public CorrectionKind[] getKinds() {
        return CorrectionKind.values();
    }

    public int getMax() {
        return Note.TEXT_MAX;
    }

    public CorrectionKind getKind() {
        return kind;
    }

    public void setKind(CorrectionKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String before) {
        this.before = before;
    }

    public Long getAmends() {
        return amends;
    }

    public void setAmends(Long amends) {
        this.amends = amends;
    }

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }
}
