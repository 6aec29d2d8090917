package org.kiosque.frontpage.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kiosque.articles.Kind;
import org.kiosque.frontpage.Rule;

/** A rule in one row with its arrangement. */
@Embeddable
class KeptRule {

    @Column(name = "rule_stories") private Integer stories;
    @Column(name = "rule_sections") private String[] sections;
    @Column(name = "rule_kinds") private String[] kinds;
    @Column(name = "rule_hours") private Integer hours;
    @Column(name = "rule_one_per_section") private Boolean onePerSection;

    /** For Hibernate only. */
    protected KeptRule() {}

    KeptRule(Rule rule) {
        stories = rule.stories();
        sections = rule.sections().stream().sorted().toArray(String[]::new);
        kinds = rule.kinds().stream().map(Kind::name).sorted().toArray(String[]::new);
        hours = rule.hours();
        onePerSection = rule.onePerSection();
    }

    Rule rule() {
        return new Rule(stories, Set.of(sections),
                Stream.of(kinds).map(Kind::valueOf).collect(Collectors.toSet()), hours, onePerSection);
    }
}
