package org.kiosque.web.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.kiosque.articles.ArticleCard;
import org.kiosque.articles.Articles;
import org.kiosque.articles.Kind;
import org.kiosque.articles.Listing;
import org.kiosque.audience.Audience;
import org.kiosque.audience.Views;

/** Gives the demo newspaper readers who never were, as everything in it: many on the first day, few after a month. */
@ApplicationScoped
public class DemoAudience {

    private static final int PIECES_MAX = 500;
    private static final int DAYS_MAX = 90;
    private static final double STAYING = 0.55;
    private static final int FOUND_LATER = 6;

    /** Where they come from, in percent. */
    private static final Map<String, Integer> SOURCES = sources();

    @Inject Articles articles;
    @Inject Audience audience;

    void bringOut(ZoneId zone, Instant now) {
        var views = new ArrayList<Views>();
        for (ArticleCard card : articles.latest(Listing.ALL, now, now, PIECES_MAX))
            views.addAll(of(card, LocalDate.ofInstant(card.publishedAt(), zone), LocalDate.ofInstant(now, zone)));
        audience.add(views);
    }

    /** The same for the same piece, whenever the demo is loaded. */
    static List<Views> of(ArticleCard card, LocalDate published, LocalDate today) {
        var chance = new Random(card.id().value() * 31);
        double crowd = card.kind() == Kind.BRIEF ? 60 + chance.nextInt(180) : 250 + chance.nextInt(1_400);
        var views = new ArrayList<Views>();
        var day = published;
        for (int age = 0; age < DAYS_MAX && !day.isAfter(today); age++, day = published.plusDays(age)) {
            double onThatDay = crowd * Math.pow(STAYING, age) + chance.nextInt(FOUND_LATER);
            for (var source : SOURCES.entrySet()) {
                long count = Math.round(onThatDay * source.getValue() / 100 * (0.7 + chance.nextDouble() * 0.6));
                if (count > 0) views.add(new Views(card.id(), day, source.getKey(), count));
            }
        }
        return views;
    }

    private static Map<String, Integer> sources() {
        var sources = new LinkedHashMap<String, Integer>();
        sources.put("", 61);
        sources.put("moteur.example", 17);
        sources.put("mastodon.example", 11);
        sources.put("forum.example", 6);
        sources.put("encyclopedie.example", 3);
        sources.put("mairie.example", 2);
        return sources;
    }
}
