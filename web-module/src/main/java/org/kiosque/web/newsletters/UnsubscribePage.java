package org.kiosque.web.newsletters;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.newsletters.Subscription;

/** WEB-INF/pages/unsubscribe.xhtml */
@Named
@RequestScoped
public class UnsubscribePage {

    private Subscription subscription;

    void show(Subscription asked) {
        subscription = asked;
    }

    public Newsletter getNewsletter() {
        return subscription.newsletter();
    }

    public boolean isActive() {
        return subscription.active();
    }
}
