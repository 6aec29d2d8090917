package org.kiosque.web.corrections;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kiosque.corrections.CorrectionsDesk;
import org.kiosque.corrections.ProposalState;
import org.kiosque.web.shell.Paging;
import org.kiosque.web.shell.Visitor;

/** admin/corrections/list.xhtml: the open proposals, unless {@code ?state=} names others */
@Named
@RequestScoped
public class ProposalsPage {

    /** In an address, for proposals in whatever state. */
    static final String ALL = "ALL";

    private static final int LINES = 20;

    @Inject CorrectionsDesk desk;
    @Inject ProposalRows names;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Map<ProposalState, Long> counts;
    private Paging paging;
    private List<ProposalRow> rows;

    @PostConstruct
    void load() {
        counts = desk.counts(visitor.id());
        paging = Paging.of(request, LINES, count(getState()), "state");
        rows = names.of(visitor.id(), desk.proposals(visitor.id(), getState(), paging.getOffset(), LINES));
    }

    private long count(ProposalState state) {
        return state == null ? counts.values().stream().mapToLong(Long::longValue).sum() : counts.get(state);
    }

    /** @return null for all; open ones when none is asked for, and for what is no state */
    public ProposalState getState() {
        String asked = request.getParameter("state");
        if (ALL.equals(asked)) return null;
        return Stream.of(ProposalState.values()).filter(state -> state.name().equals(asked)).findFirst().orElse(ProposalState.OPEN);
    }

    /** @return what stands in the address for these proposals, as the tabs name them */
    public String getTab() {
        return getState() == null ? ALL : getState().name();
    }

    public List<String> getTabs() {
        return Stream.concat(Stream.of(ProposalState.values()).map(Enum::name), Stream.of(ALL)).toList();
    }

    public long size(String tab) {
        return count(tab.equals(ALL) ? null : ProposalState.valueOf(tab));
    }

    public Paging getPaging() {
        return paging;
    }

    /** Also asked before anything is written, so that a refusal still can be answered with its status. */
    public List<ProposalRow> getRows() {
        return rows;
    }
}
