package org.kiosque.web.corrections;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kiosque.accounts.Permission;
import org.kiosque.corrections.CorrectionsDesk;
import org.kiosque.web.shell.Visitor;

/** How many proposals wait, beside the menu's way to them. */
@Named
@RequestScoped
public class ProposalBadge {

    @Inject CorrectionsDesk desk;
    @Inject Visitor visitor;

    private long open;

    @PostConstruct
    void count() {
        if (visitor.may(Permission.WRITE)) open = desk.open(visitor.id());
    }

    public long getOpen() {
        return open;
    }
}
