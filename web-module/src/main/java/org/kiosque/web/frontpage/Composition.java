package org.kiosque.web.frontpage;

import static java.util.stream.Collectors.joining;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.kiosque.articles.ArticleId;
import org.kiosque.frontpage.Arrangement;
import org.kiosque.frontpage.Lineup;
import org.kiosque.frontpage.Mode;
import org.kiosque.frontpage.Pick;
import org.kiosque.web.shell.Moments;
import org.kiosque.web.shell.Moments.Unclear;

/** A lineup in the making, as it is typed; it travels in the form and in the address of the preview. */
public class Composition {

    private static final List<String> NAMES = List.of("mode", "pick", "until", "completed", "stories", "hours",
            "onePerSection", "section", "kind", "from");

    private final Map<ArticleId, String> picks = new LinkedHashMap<>();
    private final Mode mode;
    private final boolean completed;
    private final RuleForm rule;
    private String from = "";

    private Composition(Mode mode, boolean completed, RuleForm rule) {
        this.mode = mode;
        this.completed = completed;
        this.rule = rule;
    }

    /** What has ended is left out. @param arrangement null for a first try */
    static Composition of(Arrangement arrangement, Moments moments, Instant now) {
        if (arrangement == null) return new Composition(Mode.BY_HAND, false, RuleForm.of(null));
        var plan = arrangement.plan();
        var made = new Composition(plan.mode(), plan.rule() != null, RuleForm.of(plan.rule()));
        plan.picks().stream().filter(pick -> pick.holds(now))
                .forEach(pick -> made.picks.put(pick.article(), moments.write(pick.until())));
        return made;
    }

    /** @return empty when the request says nothing about a lineup */
    static Optional<Composition> typed(HttpServletRequest request) {
        String typed = request.getParameter("mode");
        if (typed == null) return Optional.empty();
        Mode mode = Stream.of(Mode.values()).filter(known -> known.name().equals(typed)).findFirst().orElse(Mode.BY_HAND);
        var made = new Composition(mode, request.getParameter("completed") != null, new RuleForm(request));
        List<String> articles = all(request, "pick");
        List<String> ends = all(request, "until");
        for (int i = 0; i < Math.min(articles.size(), Lineup.MOST); i++) {
            String end = i < ends.size() ? ends.get(i) : "";
            article(articles.get(i)).ifPresent(id -> made.picks.putIfAbsent(id, end));
        }
        made.setFrom(request.getParameter("from"));
        return Optional.of(made);
    }

    static List<String> all(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    static Optional<ArticleId> article(String id) {
        return Optional.ofNullable(id).filter(number -> number.matches("\\d{1,18}"))
                .map(number -> new ArticleId(Long.parseLong(number)));
    }

    /** @return the lineup of this request as it stands in an address */
    static String address(HttpServletRequest request) {
        return NAMES.stream().flatMap(name -> all(request, name).stream()
                .map(value -> name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8))).collect(joining("&"));
    }

    /** @return whether there was room for it */
    boolean add(ArticleId article) {
        if (picks.size() == Lineup.MOST) return false;
        picks.putIfAbsent(article, "");
        return true;
    }

    void remove(ArticleId article) {
        picks.remove(article);
    }

    /** @param by -1 for one place up, 1 for one down */
    void move(ArticleId article, int by) {
        var order = new ArrayList<>(picks.keySet());
        int place = order.indexOf(article) + by;
        if (!order.remove(article) || place < 0 || place > order.size()) return;
        order.add(place, article);
        var ends = Map.copyOf(picks);
        picks.clear();
        order.forEach(id -> picks.put(id, ends.get(id)));
    }

    /** @throws Misfit for what no lineup can be made of */
    Lineup lineup(Moments moments) throws Misfit {
        if (mode == Mode.NONE) return Lineup.NOTHING;
        if (mode == Mode.BY_RULE) return new Lineup(mode, List.of(), rule.rule());
        if (picks.isEmpty()) throw new Misfit("q", "arrange.picks.none");
        var picked = new ArrayList<Pick>();
        for (var pick : picks.entrySet())
            picked.add(new Pick(pick.getKey(), moment(pick.getValue(), "until-" + pick.getKey(), moments)));
        return new Lineup(mode, picked, completed ? rule.rule() : null);
    }

    /** @return null for now */
    Instant from(Moments moments) throws Misfit {
        return moment(from, "from", moments);
    }

    private static Instant moment(String text, String field, Moments moments) throws Misfit {
        try {
            return moments.readOnce(text);
        } catch (Unclear unclear) {
            throw new Misfit(field, unclear.getMessage());
        }
    }

    /** @return when each pick ends, as typed, in the order of the picks */
    Map<ArticleId, String> picks() {
        return picks;
    }

    public Mode getMode() {
        return mode;
    }

    public boolean isCompleted() {
        return completed;
    }

    public RuleForm getRule() {
        return rule;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = Objects.requireNonNullElse(from, "");
    }
}
