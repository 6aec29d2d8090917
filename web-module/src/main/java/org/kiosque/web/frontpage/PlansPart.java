package org.kiosque.web.frontpage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.kiosque.frontpage.ArrangementId;
import org.kiosque.frontpage.FrontPageDesk;
import org.kiosque.frontpage.FrontPageRefused;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Refusals;
import org.kiosque.web.shell.Moments;
import org.kiosque.web.shell.Visitor;

/** WEB-INF/includes/plans.xhtml: what holds, what comes, what was. */
@Named
@RequestScoped
public class PlansPart {

    private static final int PAST = 20;

    @Inject FrontPageDesk desk;
    @Inject ArrangementRows rows;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject Moments moments;
    @Inject HttpServletRequest request;

    private List<ArrangementRow> current;
    private List<ArrangementRow> upcoming;
    private List<ArrangementRow> past;

    /** A list may have changed since the page was shown: the button names its arrangement, not its line. */
    public void load() throws IOException {
        var context = FacesContext.getCurrentInstance();
        String cancelled = request.getParameter("cancel");
        if (cancelled != null && cancelled.matches("\\d{1,18}") && context.isPostback() && !Refusals.isExpired(context))
            cancel(new ArrangementId(Long.parseLong(cancelled)));
        Instant now = Instant.now();
        var state = desk.open(visitor.id(), now);
        current = rows.of(visitor.id(), state.current() == null ? List.of() : List.of(state.current()), now);
        upcoming = rows.of(visitor.id(), state.upcoming(), now);
        past = rows.of(visitor.id(), desk.history(visitor.id(), now, PAST), now);
    }

    private void cancel(ArrangementId id) throws IOException {
        try {
            desk.cancel(visitor.id(), id, Instant.now());
            FacesContext.getCurrentInstance().getExternalContext().redirect("/admin/frontpage/arrange?notice=cancelled");
        } catch (FrontPageRefused refused) {
            messages.error(null, refused);
        }
    }

    /** @return what holds now, if anything was ever arranged */
    public List<ArrangementRow> getCurrent() {
        return current;
    }

    public List<ArrangementRow> getUpcoming() {
        return upcoming;
    }

    public boolean holds(ArrangementRow row) {
        return current.contains(row);
    }

    /** @return as a form writes it */
    public String local(Instant moment) {
        return moments.write(moment);
    }

    /** @return the last first, what holds now among them */
    public List<ArrangementRow> getPast() {
        return past;
    }
}
