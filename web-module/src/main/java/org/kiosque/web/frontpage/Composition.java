package org.kiosque.web.frontpage;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.frontpage.Arrangement;
import org.kiosque.frontpage.Mode;
import org.kiosque.frontpage.Pick;
import org.kiosque.frontpage.Plan;
import org.kiosque.frontpage.Rule;
import org.kiosque.web.frontpage.Moments.Unclear;

/** A plan in the making, as it is typed; it travels in the form and in the address of the preview. */
public class Composition {

    private static final List<String> NAMES = List.of("mode", "pick", "until", "completed", "stories", "hours",
            "onePerSection", "section", "kind", "from");
    private static final Rule USUAL = new Rule(4, Set.of(), Set.of(Kind.ARTICLE), 48, false);

    private final Map<ArticleId, String> picks = new LinkedHashMap<>();
    private final List<String> sections = new ArrayList<>();
    private final List<String> kinds = new ArrayList<>();
    private Mode mode;
    private String stories;
    private String hours;
    private boolean onePerSection;
    private boolean completed;
    private String from = "";

    /** What has ended is left out. @param arrangement null for a first try */
    static Composition of(Arrangement arrangement, Moments moments, Instant now) {
        var made = new Composition();
        var plan = arrangement == null ? null : arrangement.plan();
        made.mode = plan == null ? Mode.BY_HAND : plan.mode();
        if (plan != null) plan.picks().stream().filter(pick -> pick.holds(now))
                .forEach(pick -> made.picks.put(pick.article(), moments.write(pick.until())));
        made.completed = plan != null && plan.rule() != null;
        Rule rule = made.completed ? plan.rule() : USUAL;
        made.stories = Integer.toString(rule.stories());
        made.hours = Integer.toString(rule.hours());
        made.onePerSection = rule.onePerSection();
        made.sections.addAll(rule.sections());
        rule.kinds().forEach(kind -> made.kinds.add(kind.name()));
        return made;
    }

    /** @return null when the request says nothing about a plan */
    static Composition typed(HttpServletRequest request) {
        if (request.getParameter("mode") == null) return null;
        var made = new Composition();
        made.mode = Stream.of(Mode.values()).filter(known -> known.name().equals(request.getParameter("mode")))
                .findFirst().orElse(Mode.BY_HAND);
        List<String> articles = all(request, "pick");
        List<String> ends = all(request, "until");
        for (int i = 0; i < Math.min(articles.size(), Plan.MOST); i++) {
            String end = i < ends.size() ? ends.get(i) : "";
            article(articles.get(i)).ifPresent(id -> made.picks.putIfAbsent(id, end));
        }
        made.sections.addAll(all(request, "section"));
        made.kinds.addAll(all(request, "kind"));
        made.stories = Objects.requireNonNullElse(request.getParameter("stories"), "");
        made.hours = Objects.requireNonNullElse(request.getParameter("hours"), "");
        made.onePerSection = request.getParameter("onePerSection") != null;
        made.completed = request.getParameter("completed") != null;
        made.from = Objects.requireNonNullElse(request.getParameter("from"), "");
        return made;
    }

    private static List<String> all(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : Arrays.asList(values);
    }

    static Optional<ArticleId> article(String id) {
        return Optional.ofNullable(id).filter(number -> number.matches("\\d{1,18}"))
                .map(number -> new ArticleId(Long.parseLong(number)));
    }

    /** @return whether there was room for it */
    boolean add(ArticleId article) {
        if (picks.size() == Plan.MOST) return false;
        picks.putIfAbsent(article, "");
        return true;
    }

    void remove(ArticleId article) {
        picks.remove(article);
    }

    /** @param by -1 for one place up, 1 for one down */
    void move(ArticleId article, int by) {
        var order = new ArrayList<>(picks.entrySet().stream().map(Map.Entry::copyOf).toList());
        int place = new ArrayList<>(picks.keySet()).indexOf(article);
        if (place < 0 || place + by < 0 || place + by >= order.size()) return;
        order.add(place + by, order.remove(place));
        picks.clear();
        order.forEach(pick -> picks.put(pick.getKey(), pick.getValue()));
    }

    /** @throws Misfit for what no plan can be made of */
    Plan plan(Moments moments) throws Misfit {
        if (mode == Mode.NONE) return Plan.NOTHING;
        if (mode == Mode.BY_RULE) return new Plan(mode, List.of(), rule());
        if (picks.isEmpty()) throw new Misfit("q", "arrange.picks.none");
        var picked = new ArrayList<Pick>();
        for (var pick : picks.entrySet())
            picked.add(new Pick(pick.getKey(), moment(pick.getValue(), "until-" + pick.getKey(), moments)));
        return new Plan(mode, picked, completed ? rule() : null);
    }

    private Rule rule() throws Misfit {
        var known = Stream.of(Kind.values()).filter(kind -> kinds.contains(kind.name())).collect(Collectors.toSet());
        return new Rule(number("stories", stories, Plan.MOST), Set.copyOf(sections), known,
                number("hours", hours, Rule.HOURS_MAX), onePerSection);
    }

    private static int number(String field, String text, int most) throws Misfit {
        boolean small = text.strip().matches("\\d{1,9}");
        int number = small ? Integer.parseInt(text.strip()) : 0;
        if (number < 1 || number > most) throw new Misfit(field, "arrange." + field + ".wrong");
        return number;
    }

    /** @return null for now */
    Instant from(Moments moments) throws Misfit {
        return moment(from, "from", moments);
    }

    private static Instant moment(String text, String field, Moments moments) throws Misfit {
        if (text.isBlank()) return null;
        try {
            return moments.read(text);
        } catch (Unclear unclear) {
            throw new Misfit(field, unclear.getMessage());
        }
    }

    /** @return the plan of this request as it stands in an address */
    static String address(HttpServletRequest request) {
        return NAMES.stream().flatMap(name -> all(request, name).stream()
                .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))).collect(joining("&"));
    }

    Map<ArticleId, String> picks() {
        return picks;
    }

    public Mode[] getModes() {
        return Mode.values();
    }

    public Kind[] getAllKinds() {
        return Kind.values();
    }

    public Mode getMode() {
        return mode;
    }

    public boolean has(String sectionOrKind) {
        return sections.contains(sectionOrKind) || kinds.contains(sectionOrKind);
    }

    public boolean isOnePerSection() {
        return onePerSection;
    }

    public boolean isCompleted() {
        return completed;
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

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = Objects.requireNonNullElse(from, "");
    }
}
