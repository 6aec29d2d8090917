package org.kiosque.web.newsletters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.kiosque.newsletters.Edition;
import org.kiosque.newsletters.NewsletterDesk;
import org.kiosque.newsletters.Press;
import org.kiosque.web.shell.Visitor;

/** admin/newsletters/preview.xhtml: both parts of an issue, as readers will have them */
@Named
@RequestScoped
public class LetterPreviewPage {

    @Inject NewsletterDesk desk;
    @Inject Press press;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Edition edition;

    public void load() {
        edition = desk.edition(visitor.id(), AskedIssue.of(request), Instant.now());
    }

    public Edition getEdition() {
        return edition;
    }

    public String getText() {
        return press.print(edition).text();
    }
}
