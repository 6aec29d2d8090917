package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.People;
import org.kiosque.accounts.Permission;
import org.kiosque.accounts.Person;
import org.kiosque.newsroom.Plan;
import org.kiosque.newsroom.Workflow;
import org.kiosque.web.shell.Messages;
import org.kiosque.web.shell.Moments;
import org.kiosque.web.shell.Moments.Unclear;
import org.kiosque.web.shell.Visitor;

/** Below the text: who works on it until when, and before when nobody may bring it out. */
@Named
@RequestScoped
public class PlanForm {

    @Inject Workflow workflow;
    @Inject People people;
    @Inject Piece piece;
    @Inject Steps steps;
    @Inject Visitor visitor;
    @Inject Moments moments;
    @Inject Messages messages;

    private String assignee;
    private String dueAt;
    private String embargoUntil;

    private interface Planning {
        void at(Instant moment, Instant now);
    }

    public void assign() throws IOException {
        AccountId to = assignee != null && assignee.matches("\\d{1,18}") ? new AccountId(Long.parseLong(assignee)) : null;
        plan("dueAt", dueAt, "assigned", (due, now) -> workflow.assign(piece.by(), piece.id(), to, due, now));
    }

    public void embargo() throws IOException {
        plan("embargoUntil", embargoUntil, "embargoed", (until, now) -> workflow.embargo(piece.by(), piece.id(), until, now));
    }

    private void plan(String field, String typed, String notice, Planning planning) throws IOException {
        try {
            var read = moments.read(typed);
            steps.take(read != null && read.twice() ? "twice" : notice, field,
                    now -> planning.at(read == null ? null : read.at(), now));
        } catch (Unclear unclear) {
            messages.error(field, unclear.getMessage());
        }
    }

    /** @return who may be chosen; somebody who edits nothing may only take a piece or leave it */
    public List<Person> getNewsroom() {
        AccountId holder = plan().assignee();
        return people.whoMay(Permission.WRITE).stream().filter(person -> visitor.may(Permission.EDIT)
                || person.id().equals(visitor.id()) || person.id().equals(holder)).toList();
    }

    /** @return whether this person may say something about it: the module knows better, but a button should work */
    public boolean isMine() {
        return visitor.may(Permission.EDIT) || plan().assignee() == null || visitor.id().equals(plan().assignee());
    }

    private Plan plan() {
        return piece.getSaved().plan();
    }

    public String getAssignee() {
        return assignee != null || plan().assignee() == null ? assignee : plan().assignee().toString();
    }

    public void setAssignee(String assignee) {
        this.assignee = assignee;
    }

    public String getDueAt() {
        return dueAt != null ? dueAt : moments.write(plan().dueAt());
    }

    public void setDueAt(String dueAt) {
        this.dueAt = dueAt;
    }

    public String getEmbargoUntil() {
        return embargoUntil != null ? embargoUntil : moments.write(plan().embargoUntil());
    }

    public void setEmbargoUntil(String embargoUntil) {
        this.embargoUntil = embargoUntil;
    }
}
