package org.kiosque.web.catalogue;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.AccessRule;
import org.kiosque.newsroom.AccessRules;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Sections;
import org.kiosque.web.shell.Visitor;

/** admin/catalogue/access.xhtml */
@Named
@RequestScoped
public class AccessPage {

    @Inject AccessRules rules;
    @Inject Sections sections;
    @Inject People people;
    @Inject Deeds deeds;
    @Inject Visitor visitor;
    @Inject Messages messages;

    private List<AccessRow> rows;

    @PostConstruct
    void open() {
        people.require(visitor.id(), Permission.RUN_DESK);
        var laid = rules.ofSections();
        rows = Stream.concat(Stream.of(new AccessRow("", "", rules.ofSite())), sections.getAll().stream()
                .map(section -> new AccessRow(section.slug(), section.name(), laid.get(section.slug())))).toList();
    }

    /** Takes what stands in each row; nothing is kept while one of them is wrong. */
    public void load() {
        rows.forEach(row -> row.take(deeds.typed(row.modeField()), deeds.typed(row.daysField())));
        if (deeds.posted("save") == null) return;
        rows.stream().filter(row -> row.rule() == null).forEach(row -> messages.error(row.daysField(), "access.days.wrong"));
        if (rows.stream().anyMatch(row -> row.rule() == null)) return;
        rows.forEach(this::lay);
        deeds.go(deeds.list("notice", "saved"));
    }

    private void lay(AccessRow row) {
        if (row.isSite()) rules.laySite(visitor.id(), row.rule());
        else rules.laySection(visitor.id(), row.getSlug(), row.rule());
    }

    public List<AccessRow> getRows() {
        return rows;
    }

    /** @return what may be laid down for it: above the site there is nothing to leave it to */
    public List<AccessRule.Mode> modes(AccessRow row) {
        return Stream.of(AccessRule.Mode.values()).filter(mode -> !row.isSite() || mode != AccessRule.Mode.INHERITED).toList();
    }
}
