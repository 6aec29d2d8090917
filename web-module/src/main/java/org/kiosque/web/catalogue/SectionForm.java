package org.kiosque.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.kiosque.articles.Section;
import org.kiosque.catalogue.CatalogueRefused;
import org.kiosque.catalogue.CatalogueRefused.Reason;
import org.kiosque.catalogue.Colour;
import org.kiosque.catalogue.Colours;
import org.kiosque.catalogue.SectionDesk;
import org.kiosque.catalogue.SectionEntry;
import org.kiosque.catalogue.SectionSheet;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Texts;
import org.kiosque.web.shell.Visitor;

/** The panel beside the list of sections: {@code ?edit=} or {@code ?new=}. */
@Named
@RequestScoped
public class SectionForm {

    private static final String HEX = "#?[0-9a-fA-F]{6}";

    @Inject SectionDesk desk;
    @Inject Deeds deeds;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject Texts texts;
    @Inject HttpServletRequest request;

    private SectionEntry section;
    private int version;

    @NotBlank(message = "{catalogue.name.required}")
    @Size(max = Section.NAME_MAX, message = "{catalogue.name.tooLong}")
    private String name;

    @NotBlank(message = "{catalogue.slug.required}")
    @Size(max = Section.SLUG_MAX, message = "{catalogue.slug.tooLong}")
    @Pattern(regexp = "|[a-z0-9]+(-[a-z0-9]+)*", message = "{catalogue.slug.form}")
    private String slug;

    @Size(max = Section.DESCRIPTION_MAX, message = "{catalogue.description.tooLong}")
    private String description;

    @NotNull(message = "{catalogue.colour.form}")
    @Pattern(regexp = HEX, message = "{catalogue.colour.form}")
    private String onLight = Colours.PLAIN.onLight().toString();

    @NotNull(message = "{catalogue.colour.form}")
    @Pattern(regexp = HEX, message = "{catalogue.colour.form}")
    private String onDark = Colours.PLAIN.onDark().toString();

    private String into;

    @PostConstruct
    void open() {
        String asked = request.getParameter("edit");
        if (asked == null) return;
        section = desk.all(visitor.id()).stream().filter(entry -> entry.slug().equals(asked)).findFirst()
                .orElseThrow(() -> new CatalogueRefused("none", Reason.UNKNOWN));
        version = section.version();
        name = section.sheet().section().name();
        slug = section.slug();
        description = section.sheet().section().description();
        onLight = section.sheet().colours().onLight().toString();
        onDark = section.sheet().colours().onDark().toString();
    }

    public void save() {
        var colours = new Colours(Colour.of(onLight), Colour.of(onDark));
        if (isFaint("onLight", colours.onLight(), Colours.LIGHT_GROUND) | isFaint("onDark", colours.onDark(), Colours.DARK_GROUND)) return;
        var sheet = new SectionSheet(new Section(slug, name.strip(), description), colours);
        if (section == null) deeds.done("created", SectionForm::field, () -> desk.create(visitor.id(), sheet));
        else deeds.done("saved", SectionForm::field, () -> desk.change(visitor.id(), section.slug(), version, sheet, Instant.now()));
    }

    /** Says how faint it is, and which colour near it would do. */
    private boolean isFaint(String field, Colour colour, Colour ground) {
        double ratio = colour.contrast(ground);
        if (ratio >= Colours.LEGIBLE) return false;
        messages.tell(field, texts.say("sections.faint." + field, Math.floor(ratio * 10) / 10, colour.standingOut(ground, Colours.LEGIBLE)));
        return true;
    }

    public void merge() {
        if (into == null) messages.error("into", "sections.into.required");
        else deeds.done("merged", () -> desk.merge(visitor.id(), section.slug(), into, Instant.now()));
    }

    public void retire() {
        deeds.done("retired", () -> desk.retire(visitor.id(), section.slug()));
    }

    private static String field(Reason reason) {
        return switch (reason) {
            case SLUG_TAKEN -> "slug";
            case NAME_TAKEN -> "name";
            default -> null;
        };
    }

    public boolean isAsked() {
        return section != null || request.getParameter("new") != null;
    }

    /** @return null for a new one */
    public SectionEntry getSection() {
        return section;
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

    public String getOnLight() {
        return onLight;
    }

    public void setOnLight(String onLight) {
        this.onLight = onLight;
    }

    public String getOnDark() {
        return onDark;
    }

    public void setOnDark(String onDark) {
        this.onDark = onDark;
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
