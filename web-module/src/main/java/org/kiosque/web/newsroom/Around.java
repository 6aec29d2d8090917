package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.kiosque.articles.AccessRule;
import org.kiosque.newsroom.Draft;

/** What stands around a text: its address, for whom it is, how much of it everybody may read. */
@Named
@RequestScoped
public class Around {

    private static final String DAYS = "30";

    private String slug;
    @NotNull
    private AccessRule.Mode access = AccessRule.Mode.INHERITED;
    private String days = DAYS;
    private String preview;
    private String bylineNote;
    private String why;

    void show(Draft draft) {
        slug = draft.slug();
        access = draft.access().mode();
        days = draft.access().freeAfterDays() == 0 ? DAYS : Integer.toString(draft.access().freeAfterDays());
        preview = draft.previewParagraphs() == null ? "" : draft.previewParagraphs().toString();
        bylineNote = draft.bylineNote();
    }

    void copy(Typed typed) {
        slug = typed.one("slug");
        access = Stream.of(AccessRule.Mode.values()).filter(mode -> mode.name().equals(typed.one("access")))
                .findFirst().orElse(access);
        days = typed.one("days");
        preview = typed.one("previewParagraphs");
        bylineNote = typed.one("bylineNote");
        why = typed.one("why");
    }

    /** @return for the inputs in which something is wrong, the key of the sentence that says so */
    Map<String, String> complaints() {
        Map<String, String> found = new LinkedHashMap<>();
        if (!text(slug).isEmpty() && !Draft.isSlug(text(slug))) found.put("slug", "write.slug.form");
        if (access == AccessRule.Mode.SUBSCRIBERS_THEN_FREE && number(days, AccessRule.DAYS_MAX) == null)
            found.put("days", "write.days.form");
        if (!text(preview).isEmpty() && number(preview, Draft.PREVIEW_MAX) == null)
            found.put("previewParagraphs", "write.preview.form");
        if (text(bylineNote).length() > Draft.BYLINE_NOTE_MAX) found.put("bylineNote", "write.bylineNote.tooLong");
        return found;
    }

    AccessRule rule() {
        return access == AccessRule.Mode.SUBSCRIBERS_THEN_FREE
                ? AccessRule.freeAfter(number(days, AccessRule.DAYS_MAX)) : new AccessRule(access, 0);
    }

    /** @return null where the text decides */
    Integer previewParagraphs() {
        return number(preview, Draft.PREVIEW_MAX);
    }

    private static Integer number(String typed, int max) {
        if (!text(typed).matches("[1-9]\\d{0,4}")) return null;
        int number = Integer.parseInt(text(typed));
        return number > max ? null : number;
    }

    private static String text(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public AccessRule.Mode[] getAccesses() {
        return AccessRule.Mode.values();
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public AccessRule.Mode getAccess() {
        return access;
    }

    public void setAccess(AccessRule.Mode access) {
        this.access = access;
    }

    public String getDays() {
        return days;
    }

    public void setDays(String days) {
        this.days = days;
    }

    public String getPreview() {
        return preview;
    }

    public void setPreview(String preview) {
        this.preview = preview;
    }

    public String getBylineNote() {
        return bylineNote;
    }

    public void setBylineNote(String bylineNote) {
        this.bylineNote = bylineNote;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}
