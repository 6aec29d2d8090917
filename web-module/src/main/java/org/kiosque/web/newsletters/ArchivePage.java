package org.kiosque.web.newsletters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kiosque.newsletters.Archive;
import org.kiosque.newsletters.Edition;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.newsletters.SentIssue;

/** WEB-INF/pages/newsletters.xhtml and newsletter.xhtml */
@Named
@RequestScoped
public class ArchivePage {

    private static final int ISSUES = 60;

    @Inject Archive archive;

    private final Map<Newsletter, List<SentIssue>> issues = new EnumMap<>(Newsletter.class);
    private Edition edition;

    void show(Edition asked) {
        edition = asked;
    }

    public Newsletter[] getNewsletters() {
        return Newsletter.values();
    }

    public List<SentIssue> issues(Newsletter newsletter) {
        return issues.computeIfAbsent(newsletter, asked -> archive.latest(asked, ISSUES));
    }

    public Edition getEdition() {
        return edition;
    }

    /** @return its paragraphs, none when it has no introduction */
    public List<String> getIntroduction() {
        return Stream.of(edition.introduction().split("\\n\\s*\\n")).filter(paragraph -> !paragraph.isBlank()).toList();
    }
}
