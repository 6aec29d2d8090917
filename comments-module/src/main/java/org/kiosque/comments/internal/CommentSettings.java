package org.kiosque.comments.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the people who run the site decided about commenting. */
@ApplicationScoped
class CommentSettings {

    private Duration editWindow;
    private Audience audience;

    /** For the CDI proxy only. */
    CommentSettings() {}

    @Inject
    CommentSettings(@ConfigProperty(name = "kiosque.comments.edit-window-minutes") int editWindowMinutes,
               @ConfigProperty(name = "kiosque.comments.who") String who) {
        if (editWindowMinutes < 0)
            throw new IllegalArgumentException("kiosque.comments.edit-window-minutes is 0 or more.");
        this.editWindow = Duration.ofMinutes(editWindowMinutes);
        this.audience = Audience.named(who);
    }

    /** For how long authors may change or delete what they posted. */
    Duration editWindow() {
        return editWindow;
    }

    Audience audience() {
        return audience;
    }
}
