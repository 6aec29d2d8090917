package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    @Inject Around around;
    @Inject BylineForm byline;
    @Inject LeadForm lead;
    @Inject SeriesChoice series;

    @NotNull
    private Kind kind = Kind.ARTICLE;

    private String section;

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
        section = draft.section();
        title = draft.title();
        subtitle = draft.subtitle();
        standfirst = draft.standfirst();
        body = draft.body();
        tags = String.join(", ", draft.tags());
        version = saved.version();
        around.show(draft);
        byline.show(draft.authors());
        lead.show(draft.lead());
        series.show(draft.series());
    }

    /** Takes what was typed in a form that Faces does not know, or no longer. */
    void copy(Typed all) {
        copy(all::one);
        around.copy(all);
        byline.copy(all);
        lead.copy(all);
        series.copy(all);
    }

    private void copy(UnaryOperator<String> typed) {
        kind = one(Kind.values(), typed.apply("kind"), kind);
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

    /** @return what is handed in; it leaves out what its kind does not have, whatever stands in the hidden fields */
    Draft draft() {
        boolean brief = kind == Kind.BRIEF;
        return new Draft(kind, kind == Kind.PAGE ? "" : section, around.getSlug(), title, brief ? "" : subtitle,
                brief ? "" : standfirst, body, around.previewParagraphs(), words(),
                brief || kind == Kind.PAGE ? AccessRule.FREE : around.rule(), byline.authors(), around.getBylineNote(),
                lead.lead(), series.series());
    }

    private List<String> words() {
        return tags == null ? List.of() : Stream.of(tags.split(",")).map(String::strip).distinct().toList();
    }

    /** @return for the inputs in which something is wrong, the key of the sentence that says so */
    Map<String, String> complaints() {
        Map<String, String> found = new LinkedHashMap<>();
        if (title == null || title.isBlank()) found.put("title", "write.title.required");
        if (kind != Kind.PAGE && (section == null || section.isEmpty())) found.put("section", "write.section.required");
        if (words().stream().anyMatch(tag -> tag.length() > Draft.TAG_MAX)) found.put("tags", "write.tags.tooLong");
        else if (words().stream().filter(tag -> !tag.isEmpty()).count() > Draft.TAGS_MAX) found.put("tags", "write.tags.tooMany");
        found.putAll(around.complaints());
        found.putAll(lead.complaints());
        return found;
    }

    public Kind[] getKinds() {
        return Kind.values();
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
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
