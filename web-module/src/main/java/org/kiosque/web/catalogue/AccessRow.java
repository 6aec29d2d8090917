package org.kiosque.web.catalogue;

import java.util.stream.Stream;
import org.kiosque.articles.AccessRule;
import org.kiosque.articles.AccessRule.Mode;

/** The rule of the site or of one section, as it is typed. */
public final class AccessRow {

    private static final String USUAL_DAYS = "30";

    private final String slug;
    private final String name;
    private Mode mode;
    private String days;

    /** @param slug empty for the site */
    AccessRow(String slug, String name, AccessRule rule) {
        this.slug = slug;
        this.name = name;
        this.mode = rule.mode();
        this.days = rule.mode() == Mode.SUBSCRIBERS_THEN_FREE ? Integer.toString(rule.freeAfterDays()) : USUAL_DAYS;
    }

    /** @param typedMode null leaves it as it is. @param typedDays null leaves them as they are */
    void take(String typedMode, String typedDays) {
        mode = Stream.of(Mode.values()).filter(one -> one.name().equals(typedMode))
                .filter(one -> !isSite() || one != Mode.INHERITED).findFirst().orElse(mode);
        if (typedDays != null) days = typedDays.strip();
    }

    /** @return null when the days are none */
    AccessRule rule() {
        if (mode != Mode.SUBSCRIBERS_THEN_FREE) return new AccessRule(mode, 0);
        boolean number = days.matches("[1-9]\\d{0,3}") && Integer.parseInt(days) <= AccessRule.DAYS_MAX;
        return number ? AccessRule.freeAfter(Integer.parseInt(days)) : null;
    }

    public boolean isSite() {
        return slug.isEmpty();
    }

    public String modeField() {
        return isSite() ? "mode" : "mode-" + slug;
    }

    public String daysField() {
        return isSite() ? "days" : "days-" + slug;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    public Mode getMode() {
        return mode;
    }

    public String getDays() {
        return days;
    }
}
