package org.kiosque.web.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kiosque.accounts.Role;
import org.kiosque.articles.Section;

class FoundingTest {

    @Test
    void sectionsGetTheirAddressFromTheirName() {
        assertEquals(List.of(new Section("societe", "Société", ""), new Section("oeuvres-et-jeux", "Œuvres et jeux", "")),
                SectionNames.sections(List.of(" Société", "Œuvres et jeux", "SOCIETE", "!")));
    }

    @Test
    void theFirstAdministratorRunsTheSite() {
        assertEquals(Set.of(Role.READER, Role.ADMIN),
                new FirstAdmin("ann@news.example", "Ann", "ten letters").enrolment().roles());
    }

    @Test
    void whoIsHalfConfiguredIsToldWhatIsMissing() {
        var half = new FirstAdmin("ann@news.example", "Ann", "");

        assertFalse(half.isNobody());
        var refused = assertThrows(IllegalStateException.class, half::enrolment);
        assertEquals("kiosque.admin.password is missing for the first administrator.", refused.getMessage());
    }

    @Test
    void aShortPasswordIsRefusedWithoutBeingRepeated() {
        var refused = assertThrows(IllegalStateException.class,
                () -> new FirstAdmin("ann@news.example", "Ann", "hunter2").enrolment());

        assertTrue(refused.getMessage().contains("kiosque.admin."), refused.getMessage());
        assertFalse(refused.getMessage().contains("hunter2"), refused.getMessage());
    }
}
