package org.kiosque.web.catalogue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kiosque.accounts.AccountId;
import org.kiosque.catalogue.AuthorDesk;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Visitor;

/** The end of an author's panel: whom to merge them into, then {@code ?into=}, what that will do and the button that does it. */
@Named
@RequestScoped
public class AuthorMerge {

    private static final String INTO = "into";

    @Inject AuthorDesk desk;
    @Inject AuthorForm form;
    @Inject AuthorsPage page;
    @Inject Deeds deeds;
    @Inject Visitor visitor;
    @Inject Messages messages;
    @Inject HttpServletRequest request;

    private Long chosen;

    /** @return whom they can be merged into */
    public List<AuthorRow> getOthers() {
        return page.getRows().stream().filter(row -> !row.entry().account().equals(whom()) && row.entry().mergedInto() == null).toList();
    }

    public void ask() {
        if (chosen == null) messages.error("chosen", "authors.into.required");
        else deeds.go(deeds.list("edit", whom()) + "&" + INTO + "=" + chosen + "#author-end");
    }

    public void merge() {
        AuthorRow into = getInto();
        if (into == null) messages.error(null, "authors.into.required");
        else deeds.done("merged", () -> desk.merge(visitor.id(), whom(), into.entry().account(), Instant.now()));
    }

    /** @return the one that was chosen, once one was; null before */
    public AuthorRow getInto() {
        return Optional.ofNullable(request.getParameter(INTO))
                .flatMap(id -> getOthers().stream().filter(row -> row.entry().account().toString().equals(id)).findFirst()).orElse(null);
    }

    public long getPieces() {
        return desk.pieces(visitor.id(), whom());
    }

    /** @return whether they still write: then what they write from now on is signed by themself */
    public boolean isStillHere() {
        return page.getRows().stream().anyMatch(row -> row.entry().account().equals(whom()) && row.ofTheNewsroom());
    }

    private AccountId whom() {
        return form.getAuthor().account();
    }

    public Long getChosen() {
        return chosen;
    }

    public void setChosen(Long chosen) {
        this.chosen = chosen;
    }
}
