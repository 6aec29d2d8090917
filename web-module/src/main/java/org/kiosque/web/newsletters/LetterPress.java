package org.kiosque.web.newsletters;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.newsletters.Edition;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.newsletters.Press;
import org.kiosque.newsletters.Rendition;
import org.kiosque.web.shell.Links;
import org.kiosque.web.shell.Site;

/** Prints letters as this site is configured. */
@ApplicationScoped
public class LetterPress implements Press {

    @Inject
    @ConfigProperty(name = "kiosque.site.language")
    String language;

    @Inject
    @ConfigProperty(name = "kiosque.site.zone")
    ZoneId zone;

    @Inject Site site;
    @Inject Links links;

    private LetterWords words;
    private MailHtml mailHtml;

    @PostConstruct
    void setUp() {
        words = new LetterWords(language.equals("en") ? Locale.ENGLISH : Locale.FRENCH, zone, site.getName(), site.getTagline(),
                site.getOrigin(), links);
        mailHtml = new MailHtml(site.getOrigin());
    }

    @Override
    public String subject(Newsletter newsletter, LocalDate day) {
        return words.subject(newsletter, day);
    }

    @Override
    public Rendition print(Edition edition) {
        return new Rendition(new HtmlLetter(words, mailHtml).write(edition), new TextLetter(words, mailHtml).write(edition));
    }
}
