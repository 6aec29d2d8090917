package org.kiosque.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ErrorsOnConsoleTest {

    @Test
    void theInnermostCauseSpeaks() {
        var thrown = new IllegalStateException("Cannot deploy", new RuntimeException(new SQLException("No table\n  at line 3")));

        assertEquals("No table", ErrorsOnConsole.cause(thrown));
    }

    @Test
    void aSilentCauseIsNamedByItsKind() {
        assertEquals("NullPointerException", ErrorsOnConsole.cause(new RuntimeException(new NullPointerException())));
    }
}
