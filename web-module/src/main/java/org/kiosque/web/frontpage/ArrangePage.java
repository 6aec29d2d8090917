package org.kiosque.web.frontpage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Kind;
import org.kiosque.frontpage.Arrangement;
import org.kiosque.frontpage.ArrangementId;
import org.kiosque.frontpage.FrontPageDesk;
import org.kiosque.frontpage.FrontPageRefused;
import org.kiosque.frontpage.FrontPageRefused.Reason;
import org.kiosque.frontpage.Lineup;
import org.kiosque.frontpage.Mode;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Moments;
import org.kiosque.web.shell.Visitor;

/** admin/frontpage/arrange.xhtml. Buttons that only change what is typed come back as parameters, and keep nothing. */
@Named
@RequestScoped
public class ArrangePage {

    @Inject FrontPageDesk desk;
    @Inject Stories stories;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject Moments moments;
    @Inject HttpServletRequest request;

    private final Instant now = Instant.now();
    private Composition plan;
    private int version;
    private ArticleId moved;
    private boolean overtaken;
    private List<PickRow> picks;
    private List<Candidate> candidates;

    @PostConstruct
    void open() {
        var state = desk.open(visitor.id(), now);
        String typed = request.getParameter("version");
        version = typed != null && typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : state.version();
        plan = Composition.typed(request)
                .orElseGet(() -> Composition.of(asked().orElse(state.current()), moments, now));
        pressed("remove").ifPresent(plan::remove);
        pressed("up").ifPresent(article -> move(article, -1));
        pressed("down").ifPresent(article -> move(article, 1));
    }

    /** @return the old arrangement a link names */
    private Optional<Arrangement> asked() {
        return Optional.ofNullable(request.getParameter("again")).filter(id -> id.matches("\\d{1,18}"))
                .map(id -> desk.find(visitor.id(), new ArrangementId(Long.parseLong(id))));
    }

    private Optional<ArticleId> pressed(String button) {
        return Composition.article(request.getParameter(button));
    }

    private void move(ArticleId article, int by) {
        plan.move(article, by);
        moved = article;
    }

    public void load() {
        pressed("add").filter(article -> !plan.add(article)).ifPresent(full -> messages.error("q", "arrange.picks.full"));
        picks = stories.picked(visitor.id(), plan.picks(), moved, now);
        candidates = stories.candidates(visitor.id(), Objects.requireNonNullElse(request.getParameter("q"), "")).stream()
                .filter(candidate -> !plan.picks().containsKey(candidate.line().id())).toList();
    }

    public void arrange() throws IOException {
        try {
            Instant from = plan.from(moments);
            arrange(plan.lineup(moments), from);
        } catch (Misfit misfit) {
            messages.error(misfit.field(), misfit.getMessage());
        }
    }

    private void arrange(Lineup made, Instant from) throws IOException {
        try {
            desk.arrange(visitor.id(), made, from, version, now);
            goTo("arrange?notice=" + (from == null ? "arranged" : "scheduled"));
        } catch (FrontPageRefused refused) {
            if (refused.reason() == Reason.CHANGED_MEANWHILE) compare();
            messages.error(field(refused.reason(), made, from == null ? now : from), refused);
        }
    }

    /** Arranging once more, after having seen what the other did, is meant. */
    private void compare() {
        version = desk.open(visitor.id(), now).version();
        overtaken = true;
    }

    /** @return the input a refusal is about; null for the whole form */
    private static String field(Reason reason, Lineup made, Instant from) {
        return switch (reason) {
            case PAST, TOO_FAR -> "from";
            case ENDS_TOO_SOON -> made.picks().stream().filter(pick -> !pick.holds(from)).findFirst()
                    .map(pick -> "until-" + pick.article()).orElse(null);
            default -> null;
        };
    }

    public void preview() throws IOException {
        try {
            plan.from(moments);
            plan.lineup(moments);
            goTo("preview?" + Composition.address(request));
        } catch (Misfit misfit) {
            messages.error(misfit.field(), misfit.getMessage());
        }
    }

    private static void goTo(String page) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/frontpage/" + page);
    }

    public Composition getPlan() {
        return plan;
    }

    public List<PickRow> getPicks() {
        return picks;
    }

    /** @return what may be added */
    public List<Candidate> getCandidates() {
        return candidates;
    }

    public Mode[] getModes() {
        return Mode.values();
    }

    public Set<Kind> getKinds() {
        return Stories.LEADABLE;
    }

    /** @return in which times are typed */
    public ZoneId getZone() {
        return moments.zone();
    }

    public int getVersion() {
        return version;
    }

    /** @return whether somebody else arranged in between, so that what holds now is worth a look */
    public boolean isOvertaken() {
        return overtaken;
    }
}
