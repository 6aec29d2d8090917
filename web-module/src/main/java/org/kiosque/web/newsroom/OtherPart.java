package org.kiosque.web.newsroom;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kiosque.accounts.People;

/** When two people saved the same piece: both versions, side by side. */
@Named
@RequestScoped
public class OtherPart {

    @Inject Piece piece;
    @Inject Comparison comparison;
    @Inject People people;

    private List<Comparison.Part> parts;

    /** @return what is different between what the other saved, on the left, and what was typed here */
    public List<Comparison.Part> getParts() {
        if (parts == null) parts = comparison.of(piece.getOther().draft(), piece.draft());
        return parts;
    }

    public String getName() {
        var person = people.people(List.of(piece.getOther().savedBy())).get(piece.getOther().savedBy());
        return person == null ? "" : person.pseudonym();
    }
}
