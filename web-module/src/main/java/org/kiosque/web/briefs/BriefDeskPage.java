package org.kiosque.web.briefs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.ArticleId;
import org.kiosque.articles.DailyBriefs;
import org.kiosque.newsroom.BriefArrangement;
import org.kiosque.newsroom.BriefDesk;
import org.kiosque.newsroom.BriefRefused;
import org.kiosque.newsroom.BriefRefused.Reason;
import org.kiosque.web.shell.Bylines;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Refusals;
import org.kiosque.web.shell.Visitor;

/** admin/newsroom/brief.xhtml?day= */
@Named
@RequestScoped
public class BriefDeskPage {

    @Inject BriefDesk desk;
    @Inject DailyBriefs briefs;
    @Inject Bylines bylines;
    @Inject Dates dates;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private final Instant now = Instant.now();
    private LocalDate day;
    private BriefDesk.Sheet sheet;
    private String introduction;
    private int version;

    @PostConstruct
    void open() {
        LocalDate today = dates.dateOf(now);
        day = asked(today);
        if (day.isAfter(today)) throw new BriefRefused(day, Reason.UNKNOWN);
        sheet = desk.open(visitor.id(), day, now);
        introduction = sheet.arrangement().introduction();
        version = sheet.version();
    }

    private LocalDate asked(LocalDate today) {
        String typed = request.getParameter("day");
        if (typed == null || typed.isEmpty()) return briefs.before(today.plusDays(1), now).orElse(today);
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            throw new BriefRefused("none", Reason.UNKNOWN);
        }
    }

    public void load() {
        if (!Refusals.isExpired(FacesContext.getCurrentInstance())) return;
        introduction = request.getParameter("introduction");
        if (request.getParameterValues("order") != null || request.getParameterValues("out") != null) layOutAgain();
    }

    /** As it lay there when the form was sent; what has come out since stands behind. */
    private void layOutAgain() {
        var order = Order.ids(request.getParameterValues("order"));
        var cards = sheet.briefs().stream()
                .sorted(Comparator.comparing(card -> order.contains(card.id()) ? order.indexOf(card.id()) : order.size())).toList();
        sheet = new BriefDesk.Sheet(day, cards, new BriefArrangement(order, new HashSet<>(Order.ids(request.getParameterValues("out"))), ""),
                sheet.version(), sheet.by(), sheet.at());
    }

    /** Whichever button was pressed: each says in its value what it is for. */
    public void act() throws IOException {
        String button = request.getParameter("do");
        try {
            if (button.equals("rebuild")) desk.rebuild(visitor.id(), day, version, now);
            else desk.arrange(visitor.id(), day, version, arranged(button), now);
            String row = button.replaceFirst("^(up|down|take)-", "#brief-");
            FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/newsroom/brief?day=" + day + "&notice="
                    + (button.equals("rebuild") ? "rebuilt" : "arranged") + (row.startsWith("#") ? row : ""));
        } catch (BriefRefused refused) {
            sheet = desk.open(visitor.id(), day, now);
            version = sheet.version();
            messages.error(null, refused);
        } catch (IllegalArgumentException tooLong) {
            messages.error("introduction", "briefDesk.introduction.tooLong");
        }
    }

    private BriefArrangement arranged(String button) {
        var cameOut = sheet.briefs().stream().sorted(Comparator.comparing(ArticleCard::publishedAt)
                .thenComparing(card -> card.id().value())).map(ArticleCard::id).toList();
        return new Order(Order.ids(request.getParameterValues("order")), new HashSet<>(Order.ids(request.getParameterValues("out"))))
                .press(button).arrangement(cameOut, introduction);
    }

    public LocalDate getDay() {
        return day;
    }

    public BriefDesk.Sheet getSheet() {
        return sheet;
    }

    /** @return those in the Brief, in its order */
    public List<ArticleCard> getShown() {
        return sheet.briefs().stream().filter(card -> !isLeftOut(card.id())).toList();
    }

    public List<ArticleCard> getOut() {
        return sheet.briefs().stream().filter(card -> isLeftOut(card.id())).toList();
    }

    private boolean isLeftOut(ArticleId id) {
        return sheet.arrangement().leftOut().contains(id);
    }

    /** @return whether there is anything to rebuild */
    public boolean isArranged() {
        return sheet.by() != null && (!sheet.arrangement().order().isEmpty() || !sheet.arrangement().leftOut().isEmpty());
    }

    public String getBy() {
        return bylines.names(List.of(sheet.by()));
    }

    public LocalDate getPrevious() {
        return briefs.before(day, now).orElse(null);
    }

    public LocalDate getNext() {
        return briefs.after(day, now).orElse(null);
    }

    public String getIntroduction() {
        return introduction;
    }

    public void setIntroduction(String introduction) {
        this.introduction = introduction;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
