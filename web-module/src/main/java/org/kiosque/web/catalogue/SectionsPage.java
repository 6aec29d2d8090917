package org.kiosque.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.kiosque.articles.AccessRule;
import org.kiosque.catalogue.SectionDesk;
import org.kiosque.catalogue.SectionEntry;
import org.kiosque.newsroom.AccessRules;
import org.kiosque.web.shell.Visitor;

/** admin/catalogue/sections.xhtml, the list; the panel is {@link SectionForm} */
@Named
@RequestScoped
public class SectionsPage {

    @Inject SectionDesk desk;
    @Inject AccessRules access;
    @Inject Deeds deeds;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private List<SectionEntry> all;
    private Map<String, AccessRule> rules;

    @PostConstruct
    void open() {
        all = desk.all(visitor.id());
        rules = access.ofSections();
    }

    /** The arrows of the list. */
    public void load() {
        move(deeds.posted("up"), "up", -1);
        move(deeds.posted("down"), "down", 1);
    }

    private void move(String slug, String way, int by) {
        if (slug == null) return;
        int place = all.stream().map(SectionEntry::slug).toList().indexOf(slug);
        desk.place(visitor.id(), slug, place + by);
        deeds.go(request.getRequestURI() + "?" + way + "=" + slug);
    }

    public List<SectionEntry> getAll() {
        return all;
    }

    /** @return those another section could be merged into */
    public List<SectionEntry> others(String slug) {
        return all.stream().filter(entry -> !entry.slug().equals(slug)).toList();
    }

    public AccessRule rule(SectionEntry entry) {
        return rules.getOrDefault(entry.slug(), AccessRule.INHERITED);
    }

    public boolean isFirst(SectionEntry entry) {
        return entry.equals(all.get(0));
    }

    public boolean isLast(SectionEntry entry) {
        return entry.equals(all.get(all.size() - 1));
    }
}
