package org.kiosque.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.kiosque.articles.Reading;
import org.kiosque.web.reading.Parts.Part;
import org.kiosque.web.shell.Dates;
import org.kiosque.web.shell.Texts;

/**
 * A text as its page shows it. What is stored stays as it is: headings get their addresses and pictures their links here,
 * and of a text that is cut only the headings this reader sees.
 */
@Named
@RequestScoped
public class ArticleText {

    /** A shorter text needs no table of contents. */
    static final int ENOUGH = 3;

    /** Lines of code do not wrap; whoever has no mouse scrolls by the keyboard. */
    private static final String SCROLLED = "<pre tabindex=\"0\">";

    @Inject Plates plates;
    @Inject Texts texts;
    @Inject Dates dates;

    private Reading known;
    private Parts parts;

    public String html(Reading reading) {
        return of(reading).html();
    }

    /** @return the headings of the first two levels; empty when there are too few to choose from */
    public List<Part> contents(Reading reading) {
        List<Part> listed = of(reading).all().stream().filter(part -> part.level() < 4).toList();
        return listed.size() < ENOUGH ? List.of() : listed;
    }

    public String enlarge(String alt) {
        return alt.isEmpty() ? texts.say("picture.enlarge") : texts.say("picture.enlarge.what", alt);
    }

    /** @return for what is printed right away; a script knows the day of what is printed later */
    public String getToday() {
        return dates.date(dates.dateOf(Instant.now()));
    }

    /** A page asks more than once. */
    private Parts of(Reading reading) {
        if (reading != known) {
            String html = Enlargements.in(plates.html(reading), this::enlarge).replace("<pre>", SCROLLED);
            parts = Parts.of(html, texts.say("toc.link"));
            known = reading;
        }
        return parts;
    }
}
