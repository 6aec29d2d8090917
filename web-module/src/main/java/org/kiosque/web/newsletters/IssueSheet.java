package org.kiosque.web.newsletters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.articles.ArticleId;
import org.kiosque.newsletters.Composition;
import org.kiosque.newsletters.Issue;
import org.kiosque.newsletters.NewsletterDesk;
import org.kiosque.newsletters.NewsletterRefused.Reason;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.Visitor;

/** What is typed on admin/newsletters/issue.xhtml. */
@Named
@RequestScoped
public class IssueSheet {

    private static final int TO_THE_MINUTE = "2031-01-31T08:00".length();

    @Inject
    @ConfigProperty(name = "kiosque.site.zone")
    ZoneId zone;

    @Inject NewsletterDesk desk;
    @Inject Visitor visitor;
    @Inject Dates dates;

    @NotBlank(message = "{newsletter.subject.required}")
    @Size(max = Composition.SUBJECT_MAX, message = "{newsletter.subject.tooLong}")
    private String subject;

    @Size(max = Composition.INTRODUCTION_MAX, message = "{newsletter.introduction.tooLong}")
    private String introduction;

    private String moment;
    private int version;

    /** Offers the next moment of the letter's timetable where none is chosen. */
    void show(Issue issue) {
        subject = issue.composition().subject();
        introduction = issue.composition().introduction();
        version = issue.version();
        Instant next = desk.timetable(visitor.id(), issue.newsletter()).next(Instant.now(), zone).orElse(null);
        Instant at = issue.scheduledAt() == null ? next : issue.scheduledAt();
        moment = at == null ? null : dates.machine(at).substring(0, TO_THE_MINUTE);
    }

    /** Takes what was typed from a form that is too old to be understood. */
    void copy(UnaryOperator<String> typed) {
        subject = typed.apply("subject");
        introduction = typed.apply("introduction");
        moment = typed.apply("moment");
        String number = typed.apply("version");
        version = number != null && number.matches("\\d{1,9}") ? Integer.parseInt(number) : 0;
    }

    Composition composition(List<ArticleId> pieces) {
        return new Composition(subject, introduction, pieces);
    }

    /** @return the input a refusal is about; null for the whole form */
    static String field(Reason reason) {
        return switch (reason) {
            case PAST, TOO_FAR, MISSING_HOUR, DOUBLE_HOUR, EDITION_TAKEN -> "moment";
            default -> null;
        };
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getIntroduction() {
        return introduction;
    }

    public void setIntroduction(String introduction) {
        this.introduction = introduction;
    }

    public String getMoment() {
        return moment;
    }

    public void setMoment(String moment) {
        this.moment = moment;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
