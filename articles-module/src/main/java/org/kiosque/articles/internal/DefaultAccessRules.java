package org.kiosque.articles.internal;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.articles.AccessRule;
import org.kiosque.newsroom.AccessRules;
import org.kiosque.newsroom.ArticleRefused;
import org.kiosque.newsroom.ArticleRefused.Reason;

@ApplicationScoped
@Transactional
class DefaultAccessRules implements AccessRules {

    private SectionRepository sections;
    private People people;

    /** For the CDI proxy only. */
    DefaultAccessRules() {}

    @Inject
    DefaultAccessRules(SectionRepository sections, People people) {
        this.sections = sections;
        this.people = people;
    }

    @Override
    public AccessRule ofSite() {
        return sections.site().rule();
    }

    @Override
    public Map<String, AccessRule> ofSections() {
        return sections.inOrder().stream().collect(toMap(PaperSection::slug, PaperSection::rule));
    }

    @Override
    public void laySite(AccountId by, AccessRule rule) {
        people.require(by, Permission.RUN_DESK);
        if (rule.equals(AccessRule.INHERITED)) throw new IllegalArgumentException("There is nothing above the site.");
        sections.site().lay(rule);
    }

    @Override
    public void laySection(AccountId by, String section, AccessRule rule) {
        people.require(by, Permission.RUN_DESK);
        sections.find(section).orElseThrow(() -> new ArticleRefused("none", Reason.NO_SUCH_SECTION)).lay(rule);
    }
}
