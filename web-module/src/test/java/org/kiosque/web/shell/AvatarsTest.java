package org.kiosque.web.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiosque.accounts.AccountId;
import org.kiosque.accounts.Person;

class AvatarsTest {

    Avatars avatars = new Avatars();

    @ParameterizedTest
    @CsvSource({"Maud Le Goff, ML", "tartempion, T", "M@nu, MN", "kernel_panique, KP", "Jeanne-du-13, JD", "élise, É",
            "Grincheux42, G", "42, 4", "Aline R., AR", "𝒜da Lovelace, 𝒜L"})
    void initialsAreTheFirstLettersOfTheFirstTwoWords(String pseudonym, String initials) {
        assertEquals(initials, avatars.initials(pseudonym));
    }

    @Test
    void aPersonKeepsTheirToneUnderAnotherName() {
        assertEquals(avatars.tone(person(7, "Pépin")), avatars.tone(person(7, "Pépin le Bref")));
    }

    @Test
    void tonesAreEightAndAllOfThemAreUsed() {
        Set<Integer> tones = LongStream.range(1, 200).mapToObj(id -> avatars.tone(person(id, "Pépin"))).collect(Collectors.toSet());
        assertEquals(Set.of(1, 2, 3, 4, 5, 6, 7, 8), tones);
        assertTrue(avatars.tone(person(Long.MAX_VALUE, "Pépin")) >= 1);
    }

    private static Person person(long id, String pseudonym) {
        return new Person(new AccountId(id), pseudonym, Set.of(), Instant.EPOCH);
    }
}
