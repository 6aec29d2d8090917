package org.kiosque.web.machines;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.web.shell.Site;

/** The paper itself, as search engines know it. */
@ApplicationScoped
class PaperData {

    /** One step on the way to a page. */
    record Crumb(String name, String address) {}

    @Inject Site site;

    @Inject
    @ConfigProperty(name = "kiosque.site.language")
    String language;

    String language() {
        return language;
    }

    /** @return the language of the pieces with the country most of its readers live in, as OpenGraph has it */
    String locale() {
        return language.equals("en") ? "en_GB" : language + "_" + language.toUpperCase(Locale.ROOT);
    }

    String at(String path) {
        return site.getOrigin() + path;
    }

    JsonObject publisher() {
        return Linked.thing("NewsMediaOrganization")
                .add("@id", at("/#paper"))
                .add("name", site.getName())
                .add("url", at("/"))
                .add("logo", Linked.thing("ImageObject").add("url", at(Image.LOGO)).add("width", Image.LOGO_SIZE).add("height", Image.LOGO_SIZE))
                .add("correctionsPolicy", at("/corrections"))
                .add("contactPoint", Linked.thing("ContactPoint").add("email", site.getContact()).add("contactType", "newsroom"))
                .build();
    }

    JsonObject website() {
        return Linked.thing("WebSite")
                .add("@id", at("/#site"))
                .add("url", at("/"))
                .add("name", site.getName())
                .add("description", site.getTagline())
                .add("inLanguage", language)
                .add("publisher", Linked.reference(at("/#paper")))
                .add("potentialAction", Linked.thing("SearchAction")
                        .add("target", Linked.thing("EntryPoint").add("urlTemplate", at("/search?q={search_term_string}")))
                        .add("query-input", "required name=search_term_string"))
                .build();
    }

    /** The home page is where every way begins. */
    JsonObject way(List<Crumb> crumbs) {
        var steps = Json.createArrayBuilder().add(step(1, new Crumb(site.getName(), "/")));
        for (int i = 0; i < crumbs.size(); i++) steps.add(step(i + 2, crumbs.get(i)));
        return Linked.thing("BreadcrumbList").add("itemListElement", steps).build();
    }

    private JsonObject step(int position, Crumb crumb) {
        return Linked.thing("ListItem").add("position", position).add("name", crumb.name()).add("item", at(crumb.address())).build();
    }
}
