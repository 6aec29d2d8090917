package org.kiosque.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class DatabaseIT {

    @Inject Database database;

    @Test
    void aMigratedDurableDatabaseHasNothingToComplainOf() {
        assertEquals(List.of(), database.complaints());
    }
}
