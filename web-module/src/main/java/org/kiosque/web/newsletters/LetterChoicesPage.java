package org.kiosque.web.newsletters;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.kiosque.newsletters.Newsletter;
import org.kiosque.newsletters.Subscriptions;
import org.kiosque.web.shell.Visitor;

/** account/newsletters.xhtml: the letters a reader wants */
@Named
@RequestScoped
public class LetterChoicesPage {

    @Inject Subscriptions subscriptions;
    @Inject Visitor visitor;
    @Inject HttpServletRequest request;

    private Map<Newsletter, Instant> received;
    private Newsletter[] wanted;

    @PostConstruct
    void open() {
        received = subscriptions.of(visitor.id());
        wanted = received.keySet().toArray(Newsletter[]::new);
    }

    public String choose() {
        subscriptions.choose(visitor.id(), Set.of(wanted), Instant.now());
        return "/account/newsletters?faces-redirect=true&chosen=1";
    }

    public boolean isChosen() {
        return request.getParameter("chosen") != null;
    }

    public Newsletter[] getAll() {
        return Newsletter.values();
    }

    /** @return the moment of the consent, or null */
    public Instant since(Newsletter newsletter) {
        return received.get(newsletter);
    }

    public Newsletter[] getWanted() {
        return wanted;
    }

    public void setWanted(Newsletter[] wanted) {
        this.wanted = wanted;
    }
}
