package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kiosque.articles.AccessRule;
import org.kiosque.newsroom.AccessRules;
import org.kiosque.web.shell.Sections;
import org.kiosque.web.shell.Texts;

/** Says in words for whom texts are. */
@Named
@RequestScoped
public class AccessPart {

    @Inject AccessRules rules;
    @Inject Sections sections;
    @Inject Texts texts;

    /** @param section may be empty. @return what holds for a piece that leaves it to its section */
    public String inherited(String section) {
        AccessRule site = rules.ofSite();
        AccessRule rule = rules.ofSections().getOrDefault(section == null ? "" : section, site);
        String said = said(rule.or(site));
        return sections.bySlug(section == null ? "" : section).map(found -> texts.say("write.access.section", found.name(), said))
                .orElseGet(() -> texts.say("write.access.site", said));
    }

    /** @return « pour les abonnés pendant 30 jours » */
    public String said(AccessRule rule) {
        return texts.say("write.access.said." + rule.mode(), rule.freeAfterDays());
    }
}
