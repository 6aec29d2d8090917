package org.kiosque.web.frontpage;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kiosque.articles.Kind;
import org.kiosque.frontpage.Lineup;
import org.kiosque.frontpage.Rule;

/** A rule in the making, as it is typed. */
public class RuleForm {

    private static final Rule USUAL = new Rule(4, Set.of(), Set.of(Kind.ARTICLE), 48, false);

    private final List<String> sections;
    private final List<String> kinds;
    private final boolean onePerSection;
    private String stories;
    private String hours;

    private RuleForm(Rule shown) {
        sections = List.copyOf(shown.sections());
        kinds = shown.kinds().stream().map(Kind::name).toList();
        onePerSection = shown.onePerSection();
        stories = Integer.toString(shown.stories());
        hours = Integer.toString(shown.hours());
    }

    /** @param rule null for the usual one */
    static RuleForm of(Rule rule) {
        return new RuleForm(Objects.requireNonNullElse(rule, USUAL));
    }

    RuleForm(HttpServletRequest request) {
        sections = Composition.all(request, "section");
        kinds = Composition.all(request, "kind");
        onePerSection = request.getParameter("onePerSection") != null;
        setStories(request.getParameter("stories"));
        setHours(request.getParameter("hours"));
    }

    Rule rule() throws Misfit {
        var known = Stream.of(Kind.values()).filter(kind -> kinds.contains(kind.name())).collect(Collectors.toSet());
        return new Rule(number("stories", stories, Lineup.MOST), Set.copyOf(sections), known,
                number("hours", hours, Rule.HOURS_MAX), onePerSection);
    }

    private static int number(String field, String text, int most) throws Misfit {
        int number = text.strip().matches("\\d{1,9}") ? Integer.parseInt(text.strip()) : 0;
        if (number < 1 || number > most) throw new Misfit(field, "arrange." + field + ".wrong");
        return number;
    }

    /** @param sectionOrKind slugs are small, names of kinds are not: one cannot be taken for the other */
    public boolean has(String sectionOrKind) {
        return sections.contains(sectionOrKind) || kinds.contains(sectionOrKind);
    }

    public boolean isOnePerSection() {
        return onePerSection;
    }

    public String getStories() {
        return stories;
    }

    public void setStories(String stories) {
        this.stories = Objects.requireNonNullElse(stories, "");
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = Objects.requireNonNullElse(hours, "");
    }
}
