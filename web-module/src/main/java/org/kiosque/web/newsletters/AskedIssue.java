package org.kiosque.web.newsletters;

import jakarta.servlet.http.HttpServletRequest;
import org.kiosque.newsletters.IssueId;
import org.kiosque.newsletters.NewsletterRefused;
import org.kiosque.newsletters.NewsletterRefused.Reason;

/** The issue a request names in its address. */
final class AskedIssue {

    private AskedIssue() {}

    /** @throws NewsletterRefused UNKNOWN when it names none */
    static IssueId of(HttpServletRequest request) {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) throw new NewsletterRefused("none", Reason.UNKNOWN);
        return new IssueId(Long.parseLong(id));
    }
}
