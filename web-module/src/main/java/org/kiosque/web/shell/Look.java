package org.kiosque.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.kiosque.accounts.Appearance;
import org.kiosque.accounts.Appearances;

/**
 * How the pages of this request look. The words stand in {@code data-look} of every page's root, where the style sheets
 * and the scripts find them. Somebody without an account has theirs in the browser's own store: see {@link FirstScript}.
 */
@Named
@RequestScoped
public class Look {

    @Inject Appearances appearances;
    @Inject Visitor visitor;

    private Optional<Appearance> chosen;

    @PostConstruct
    void ask() {
        chosen = visitor.isSignedIn() ? appearances.of(visitor.id()) : Optional.empty();
    }

    /** @return empty when nobody has signed in, or they have not chosen yet */
    public String getWords() {
        return chosen.map(Appearance::words).orElse("");
    }

    /** @return what somebody with an account has chosen, else the usual look */
    public Appearance get() {
        return chosen.orElse(Appearance.USUAL);
    }
}
