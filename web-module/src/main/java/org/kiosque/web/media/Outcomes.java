package org.kiosque.web.media;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What became of the files that came with this request. */
@Named
@RequestScoped
public class Outcomes {

    private final List<Outcome> all = new ArrayList<>();

    void add(Outcome outcome) {
        all.add(outcome);
    }

    public List<Outcome> getAll() {
        return all;
    }

    /** @return whether nothing needs to be told about any of them */
    boolean areSmooth() {
        return all.stream().noneMatch(outcome -> outcome.isRefused() || outcome.known());
    }

    /** @return the only file's, or null */
    Outcome only() {
        return all.size() == 1 ? all.get(0) : null;
    }
}
