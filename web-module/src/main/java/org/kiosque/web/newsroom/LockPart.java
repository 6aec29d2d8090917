package org.kiosque.web.newsroom;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.kiosque.accounts.People;
import org.kiosque.newsroom.Locks;
import org.kiosque.newsroom.Locks.Lock;

/** Who writes this piece at the moment. Whoever opens it to write takes it, unless somebody else has it. */
@Named
@RequestScoped
public class LockPart {

    @Inject Locks locks;
    @Inject People people;
    @Inject Piece piece;
    @Inject Steps steps;

    private Lock other;

    @PostConstruct
    void take() {
        if (piece.id() == null || !steps.isOpen()) return;
        Lock lock = locks.take(piece.by(), piece.id(), Instant.now());
        if (!lock.holder().equals(piece.by())) other = lock;
    }

    public void takeOver() throws IOException {
        locks.takeOver(piece.by(), piece.id(), Instant.now());
        FacesContext.getCurrentInstance().getExternalContext()
                .redirect("/admin/newsroom/write?notice=takenOver&id=" + piece.id());
    }

    /** @return null when nobody else has it */
    public Lock getOther() {
        return other;
    }

    public String getName() {
        var person = people.people(List.of(other.holder())).get(other.holder());
        return person == null ? "" : person.pseudonym();
    }
}
