package org.kiosque.web.reading;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Reading;
import org.kiosque.web.shell.Texts;

/** WEB-INF/includes/paywall.xhtml: how much there is that this reader does not see */
@Named
@RequestScoped
public class PaywallPart {

    @Inject Texts texts;
    @Inject LivePart live;

    public String title(Reading reading) {
        return switch (reading.card().kind()) {
            case LIVE, CARTOON -> texts.say("paywall.title." + reading.card().kind());
            case GALLERY -> texts.say("paywall.title." + reading.card().kind(), reading.percentLeft());
            default -> texts.say("paywall.title", reading.percentLeft());
        };
    }

    /** @return how long it takes to read on, or how many entries there are; null where that says nothing */
    public String rest(Reading reading) {
        if (reading.card().kind() == Kind.LIVE)
            return live.getLive() == null ? null : texts.say("paywall.entries", live.getLive().count());
        return reading.card().kind().isReadThrough() ? texts.say("paywall.minutes", minutes(reading)) : null;
    }

    /** @return at least 1 */
    static int minutes(Reading reading) {
        return (int) Math.max(1, Math.round(reading.card().readingMinutes() * reading.percentLeft() / 100.0));
    }
}
