package org.kiosque.accounts.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"marmotte", "MARMOTTE", "Mar motte", "M.a-r_m'o’tte", "Mármöttê", "Marm0tte", "Ｍａｒｍｏｔｔｅ",
            "m\u0430rmotte", "\u041Carm\u043Ette", "M\u0391RMOTTE", "Marmøtte", "Mar\u0301motte"})
    void spellingsThatReadLikeMarmotteHaveItsKey(String spelling) {
        assertEquals(Names.key("Marmotte"), Names.key(spelling));
    }

    @ParameterizedTest
    @CsvSource({"Billie,8illie", "Marmotte,Marmite", "Ann,Anne", "Борис,Глеб", "鈴木,田中"})
    void differentNamesStayApart(String one, String other) {
        assertNotEquals(Names.key(one), Names.key(other));
    }

    @Test
    void oneAndLAndIReadTheSame() {
        assertEquals(Names.key("Billie"), Names.key("B1ll1e"));
        assertEquals(Names.key("lan"), Names.key("Ian"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFF9E\uFF9E", "\u0F2A\u0F2A", "\u037A\u037A"})
    void noPseudonymIsWithoutAKey(String oddity) {
        assertFalse(Names.key(oddity).isEmpty());
    }

    @Test
    void signingInNeedsTheSpellingButNotTheCase() {
        assertEquals(Names.plain("Éva.Martin"), Names.plain("  éVA.martin "));
        assertNotEquals(Names.plain("Éva.Martin"), Names.plain("Eva Martin"));
    }
}
