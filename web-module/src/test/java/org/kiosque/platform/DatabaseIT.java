package org.kiosque.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.Archive;
import org.junit.jupiter.api.Test;
import org.kiosque.testing.TestWar;

@ArquillianTest
class DatabaseIT {

    @Deployment
    static Archive<?> war() {
        return TestWar.withTests(DatabaseIT.class);
    }

    @Inject Database database;

    @Test
    void aMigratedDurableDatabaseHasNothingToComplainOf() {
        assertEquals(List.of(), database.complaints());
    }
}
