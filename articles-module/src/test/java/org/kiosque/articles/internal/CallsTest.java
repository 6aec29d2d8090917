package org.kiosque.articles.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Person;

class CallsTest {

    static final Person MAUD = person(1, "Maud");
    static final Person MAUD_LE_GOFF = person(2, "Maud Le Goff");
    static final Person ELODIE = person(3, "Élodie");

    static Person person(long id, String pseudonym) {
        return new Person(new AccountId(id), pseudonym, Set.of(), Instant.EPOCH);
    }

    static List<AccountId> called(String text) {
        return Calls.in(text, List.of(MAUD, MAUD_LE_GOFF, ELODIE));
    }

    @Test
    void nobodyIsCalledWithoutASign() {
        assertEquals(List.of(), called("Maud, Élodie : ann@maudit.example"));
    }

    @Test
    void theLongerNameIsMeant() {
        assertEquals(List.of(MAUD_LE_GOFF.id()), called("Demande à @Maud Le Goff."));
        assertEquals(List.of(MAUD.id()), called("Demande à @maud, le goff attendra"));
    }

    @Test
    void severalAreCalledOnceEach() {
        assertEquals(List.of(ELODIE.id(), MAUD.id()), called("@Maud @ÉLODIE @Maud"));
    }
}
