package org.kiosque.web.machines;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.kiosque.articles.Section;
import org.kiosque.catalogue.AuthorSheet;
import org.kiosque.catalogue.Catalogue;
import org.kiosque.media.Pictures;
import org.kiosque.web.machines.PaperData.Crumb;
import org.kiosque.web.shell.Sections;
import org.kiosque.web.shell.Site;

/** What machines are told about every other page: the home page, lists, forms. */
@RequestScoped
class ListHead {

    private static final Pattern LIST = Pattern.compile("/(sections|tags|authors|series|brief|archive)/([^/]+)(?:/.*)?");

    @Inject Sections sections;
    @Inject Catalogue catalogue;
    @Inject Pictures pictures;
    @Inject PaperData paper;
    @Inject Site site;

    /**
     * @param path without a query
     * @param address the path, with the part of its query that makes it another page
     * @param title what the page calls itself; empty for the home page
     * @param description what the page says of itself; empty for nothing
     */
    Head head(String path, String address, String title, String description, Instant now) {
        if (path.equals("/"))
            return new Head(address, description.isEmpty() ? site.getTagline() : description, "website", Image.OF_THE_PAPER, null,
                    List.of(paper.website(), paper.publisher()));
        var list = LIST.matcher(path);
        if (!list.matches()) return plain(address, title, description);
        return switch (list.group(1)) {
            case "sections" -> list(address, title, said(description, sections.bySlug(list.group(2)).map(Section::description).orElse("")));
            case "tags" -> list(address, title, said(description, catalogue.tag(list.group(2), now).map(tag -> tag.description()).orElse("")));
            case "series" -> list(address, title, said(description, catalogue.series(list.group(2), now).map(one -> one.sheet().description()).orElse("")));
            case "authors" -> catalogue.author(list.group(2), now)
                    .map(author -> author(address, title, said(description, author.sheet().biography()), author.sheet()))
                    .orElseGet(() -> list(address, title, description));
            default -> list(address, title, description);
        };
    }

    private static String said(String byThePage, String byTheDesk) {
        return byThePage.isEmpty() ? byTheDesk : byThePage;
    }

    private String described(String title, String description) {
        return description.isEmpty() ? title + " — " + site.getName() + ", " + site.getTagline() : description;
    }

    private Head plain(String address, String title, String description) {
        return new Head(address, described(title, description), "website", Image.OF_THE_PAPER, null,
                List.of(paper.way(List.of(new Crumb(title, address)))));
    }

    private Head list(String address, String title, String description) {
        JsonObject list = Linked.with(Linked.thing("CollectionPage"), "description", description)
                .add("url", paper.at(address)).add("name", title).add("inLanguage", paper.language())
                .add("isPartOf", Linked.reference(paper.at("/#site"))).build();
        return new Head(address, described(title, description), "website", Image.OF_THE_PAPER, null,
                List.of(list, paper.way(List.of(new Crumb(title, address)))));
    }

    private Head author(String address, String name, String description, AuthorSheet sheet) {
        var picture = sheet.picture() == null ? null : pictures.pictures(List.of(sheet.picture())).get(sheet.picture());
        var person = Linked.thing("Person").add("name", name).add("url", paper.at(address))
                .add("worksFor", Linked.reference(paper.at("/#paper")));
        Linked.with(Linked.with(person, "jobTitle", sheet.position()), "description", sheet.biography());
        if (picture != null) person.add("image", paper.at(Image.of(picture).path()));
        if (!sheet.links().isEmpty()) person.add("sameAs", Json.createArrayBuilder(sheet.links()));
        JsonObject profile = Linked.thing("ProfilePage").add("url", paper.at(address)).add("mainEntity", person).build();
        return new Head(address, described(name, description), "profile", picture == null ? Image.OF_THE_PAPER : Image.of(picture), null,
                List.of(profile, paper.publisher(), paper.way(List.of(new Crumb(name, address)))));
    }
}
