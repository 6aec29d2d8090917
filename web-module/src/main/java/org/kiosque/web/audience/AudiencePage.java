package org.kiosque.web.audience;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.Articles;
import org.kiosque.audience.AudienceDesk;
import org.kiosque.audience.AudienceDesk.DayViews;
import org.kiosque.audience.AudienceDesk.PieceViews;
import org.kiosque.audience.Span;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.Visitor;

/** admin/audience.xhtml, of the paper or with {@code ?article=} of one piece; {@code ?days=} says how far back */
@Named
@RequestScoped
public class AudiencePage {

    private static final List<Integer> SPANS = List.of(7, 30, 90);
    private static final int USUAL = 30;
    private static final int LINES = 20;

    /** One line of a ranking. @param card null when the piece is not public any more; @param share in percent of the first */
    public record Line(int place, ArticleId id, ArticleCard card, long views, long share) {}

    /** @param share in percent of the first */
    public record Source(String host, long views, long share) {}

    @Inject AudienceDesk desk;
    @Inject Articles articles;
    @Inject Dates dates;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private int days;
    private ArticleCard card;
    private List<DayViews> byDay;
    private List<Line> pieces = List.of();
    private List<Source> sources;

    public void load() {
        Instant now = Instant.now();
        days = SPANS.stream().filter(span -> span.toString().equals(request.getParameter("days"))).findFirst().orElse(USUAL);
        String article = request.getParameter("article");
        card = article != null && article.matches("\\d{1,18}") ? articles.card(new ArticleId(Long.parseLong(article)), now).orElse(null) : null;
        var span = Span.upTo(dates.dateOf(now), days);
        byDay = desk.days(visitor.id(), span, card == null ? null : card.id());
        if (card == null) pieces = lines(desk.pieces(visitor.id(), span, LINES), now);
        var from = desk.sources(visitor.id(), span, card == null ? null : card.id(), LINES);
        sources = from.stream().map(one -> new Source(one.source(), one.views(), share(one.views(), from.get(0).views()))).toList();
    }

    private List<Line> lines(List<PieceViews> read, Instant now) {
        var cards = new HashMap<ArticleId, ArticleCard>(articles.cards(read.stream().map(PieceViews::article).toList(), now));
        return read.stream().map(one -> new Line(read.indexOf(one) + 1, one.article(), cards.get(one.article()), one.views(),
                share(one.views(), read.get(0).views()))).toList();
    }

    private static long share(long part, long most) {
        return Math.max(1, Math.round(100.0 * part / most));
    }

    public List<Integer> getSpans() {
        return SPANS;
    }

    public int getDays() {
        return days;
    }

    /** @return the piece that is looked at; null for the whole paper */
    public ArticleCard getCard() {
        return card;
    }

    /** @return the address of this page over another span */
    public String over(int span) {
        return "?days=" + span + (card == null ? "" : "&article=" + card.id());
    }

    public Chart getChart() {
        return Chart.of(byDay);
    }

    /** @return the newest first, as a table reads best */
    public List<DayViews> getByDay() {
        return byDay.stream().sorted((one, other) -> other.day().compareTo(one.day())).toList();
    }

    public long getTotal() {
        return byDay.stream().mapToLong(DayViews::views).sum();
    }

    public long getToday() {
        return byDay.get(byDay.size() - 1).views();
    }

    public List<Line> getPieces() {
        return pieces;
    }

    public List<Source> getSources() {
        return sources;
    }
}
