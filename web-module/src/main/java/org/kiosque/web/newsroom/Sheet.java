package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.Kind;
import org.kiosque.newsroom.Draft;
import org.kiosque.newsroom.Manuscript;

/** The sheet of paper on the writing desk: what is typed, as it is typed. */
@Named
@RequestScoped
public class Sheet {

    private static final int DAYS = 30;

    @NotNull
    private Kind kind = Kind.ARTICLE;

    @NotNull
    private AccessRule.Mode access = AccessRule.Mode.INHERITED;

    @NotBlank(message = "{write.section.required}")
    private String section;

    @NotBlank(message = "{write.title.required}")
    @Size(max = Draft.TITLE_MAX, message = "{write.title.tooLong}")
    private String title;

    @Size(max = Draft.SUBTITLE_MAX, message = "{write.subtitle.tooLong}")
    private String subtitle;

    @Size(max = Draft.STANDFIRST_MAX, message = "{write.standfirst.tooLong}")
    private String standfirst;

    @Size(max = Draft.BODY_MAX, message = "{write.body.tooLong}")
    private String body;

    private String tags;
    private int version;

    void show(Manuscript saved) {
        Draft draft = saved.draft();
        kind = draft.kind();
        access = draft.access().mode();
        section = draft.section();
        title = draft.title();
        subtitle = draft.subtitle();
        standfirst = draft.standfirst();
        body = draft.body();
        tags = String.join(", ", draft.tags());
        version = saved.version();
    }

    /** Takes what was typed in a form that Faces no longer knows. @param typed by the name of the input */
    void copy(UnaryOperator<String> typed) {
        kind = one(Kind.values(), typed.apply("kind"), kind);
        access = one(AccessRule.Mode.values(), typed.apply("access"), access);
        section = typed.apply("section");
        title = typed.apply("title");
        subtitle = typed.apply("subtitle");
        standfirst = typed.apply("standfirst");
        body = typed.apply("body");
        tags = typed.apply("tags");
        String number = typed.apply("version");
        version = number != null && number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    private static <T extends Enum<T>> T one(T[] all, String name, T otherwise) {
        return Stream.of(all).filter(known -> known.name().equals(name)).findFirst().orElse(otherwise);
    }

    /**
     * @param before what this form leaves as it is is taken from there; null for a new piece
     * @return what is handed in; a brief leaves out what briefs do not have, whatever stands in the hidden fields
     */
    Draft draft(Draft before) {
        boolean brief = kind == Kind.BRIEF;
        boolean fresh = before == null;
        return new Draft(kind, section, fresh ? "" : before.slug(), title, brief ? "" : subtitle, brief ? "" : standfirst, body,
                fresh ? null : before.previewParagraphs(), words(), brief ? AccessRule.FREE : rule(before),
                fresh ? List.of() : before.authors(), fresh ? "" : before.bylineNote(), fresh ? null : before.lead(),
                fresh ? null : before.series());
    }

    private AccessRule rule(Draft before) {
        if (before != null && before.access().mode() == access) return before.access();
        return access == AccessRule.Mode.SUBSCRIBERS_THEN_FREE ? AccessRule.freeAfter(DAYS) : new AccessRule(access, 0);
    }

    private List<String> words() {
        return tags == null ? List.of() : Stream.of(tags.split(",")).map(String::strip).distinct().toList();
    }

    /** @return the key of what is wrong with the tags, or null */
    String complaintAboutTags() {
        if (words().stream().anyMatch(tag -> tag.length() > Draft.TAG_MAX)) return "write.tags.tooLong";
        return words().stream().filter(tag -> !tag.isEmpty()).count() > Draft.TAGS_MAX ? "write.tags.tooMany" : null;
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public AccessRule.Mode[] getAccesses() {
        return AccessRule.Mode.values();
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public AccessRule.Mode getAccess() {
        return access;
    }

    public void setAccess(AccessRule.Mode access) {
        this.access = access;
    }

    public String getSection() {
        return section;
    }

    public void setSection(String section) {
        this.section = section;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getSubtitle() {
        return subtitle;
    }

    public void setSubtitle(String subtitle) {
        this.subtitle = subtitle;
    }

    public String getStandfirst() {
        return standfirst;
    }

    public void setStandfirst(String standfirst) {
        this.standfirst = standfirst;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getTags() {
        return tags;
    }

    public void setTags(String tags) {
        this.tags = tags;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
