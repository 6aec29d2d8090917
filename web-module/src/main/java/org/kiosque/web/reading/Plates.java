package org.kiosque.web.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Reading;
import org.kiosque.web.shell.Texts;

/** Numbers the pictures of a gallery and links each to its neighbours, so that keys alone lead from one to the next. */
@Named
@ApplicationScoped
public class Plates {

    /** As the newsroom's cleaning leaves them: without attributes, never one inside the other. */
    private static final Pattern FIGURE = Pattern.compile("<figure>.*?</figure>", Pattern.DOTALL);

    @Inject Texts texts;

    /** @return how many pictures this reader sees */
    public int count(Reading reading) {
        return (int) FIGURE.matcher(reading.html()).results().filter(found -> isPicture(found.group())).count();
    }

    /** @return the text as it is, except for a gallery */
    public String html(Reading reading) {
        int count = count(reading);
        if (reading.card().kind() != Kind.GALLERY || count < 2) return reading.html();
        var plates = new int[1];
        return FIGURE.matcher(reading.html()).replaceAll(found -> Matcher.quoteReplacement(
                isPicture(found.group()) ? plate(found.group(), ++plates[0], count) : found.group()));
    }

    /** A table or a quote may stand in a figure too. */
    private static boolean isPicture(String figure) {
        return figure.contains("<img");
    }

    private String plate(String figure, int number, int count) {
        return "<div class=\"plate\" id=\"image-" + number + "\">" + figure + "<p class=\"plate__way\">"
                + (number > 1 ? link(number - 1, "gallery.previous") : "")
                + "<span>" + texts.say("gallery.number", number, count) + "</span>"
                + (number < count ? link(number + 1, "gallery.next") : "") + "</p></div>";
    }

    private String link(int number, String key) {
        return "<a href=\"#image-" + number + "\">" + texts.say(key) + "</a>";
    }
}
