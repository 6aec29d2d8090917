package org.kiosque.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.catalogue.TagDesk;
import org.kiosque.catalogue.TagEntry;
import org.kiosque.catalogue.TagSheet;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Visitor;

/** The panel beside the list of tags: {@code ?edit=}. */
@Named
@RequestScoped
public class TagForm {

    @Inject TagDesk desk;
    @Inject Deeds deeds;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private TagEntry tag;
    private int version;

    @NotBlank(message = "{catalogue.name.required}")
    @Size(max = TagSheet.NAME_MAX, message = "{catalogue.tag.tooLong}")
    @Pattern(regexp = "[^,]*", message = "{catalogue.tag.comma}")
    private String name;

    @Size(max = TagSheet.SLUG_MAX, message = "{catalogue.slug.tooLong}")
    @Pattern(regexp = "|[a-z0-9]+(-[a-z0-9]+)*", message = "{catalogue.slug.form}")
    private String slug;

    @Size(max = TagSheet.DESCRIPTION_MAX, message = "{catalogue.description.tooLong}")
    private String description;

    private String into;

    @PostConstruct
    void open() {
        String asked = request.getParameter("edit");
        if (asked == null) return;
        tag = desk.get(visitor.id(), asked);
        version = tag.version();
        name = tag.sheet().name();
        description = tag.sheet().description();
    }

    public void save() {
        var sheet = new TagSheet(slug, name, description);
        deeds.done("saved", TagForm::field, () -> desk.change(visitor.id(), tag.slug(), version, sheet, Instant.now()));
    }

    public void merge() {
        if (into == null) messages.error("into", "tags.into.required");
        else deeds.done("merged", reason -> "into", () -> desk.merge(visitor.id(), tag.slug(), into, Instant.now()));
    }

    public void delete() {
        deeds.done("deleted", () -> desk.delete(visitor.id(), tag.slug()));
    }

    private static String field(Reason reason) {
        return switch (reason) {
            case SLUG_TAKEN -> "slug";
            case NAME_TAKEN -> "name";
            default -> null;
        };
    }

    /** @return null when the page shows only the list */
    public TagEntry getTag() {
        return tag;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getSlug() {
        return slug;
    }

    public void setSlug(String slug) {
        this.slug = slug;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
