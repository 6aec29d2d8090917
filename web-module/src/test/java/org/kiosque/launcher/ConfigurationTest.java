package org.kiosque.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigurationTest {

    @TempDir Path folder;
    Properties system = new Properties();

    @BeforeEach
    void aFileNamesPortProfileAndUser() throws IOException {
        var file = Files.writeString(folder.resolve("site.properties"),
                "kiosque.http.port=9001\nkiosque.profile=production\nkiosque.db.user=ann\u00e9\n");
        system.setProperty("kiosque.config", file.toString());
    }

    @Test
    void systemPropertiesGoBeforeTheEnvironmentAndThatBeforeTheFile() {
        system.setProperty("kiosque.http.port", "9003");
        var configuration = new Configuration(system, Map.of("KIOSQUE_HTTP_PORT", "9002", "KIOSQUE_PROFILE", "dev"));

        configuration.readFile();

        assertEquals("9003", configuration.get("kiosque.http.port"));
        assertEquals("dev", configuration.get("kiosque.profile"));
        assertEquals("ann\u00e9", configuration.get("kiosque.db.user"));
    }

    @Test
    void whatTheFileSaysTheApplicationHearsToo() {
        new Configuration(system, Map.of("KIOSQUE_PROFILE", "dev")).readFile();

        assertEquals("9001", system.getProperty("kiosque.http.port"));
        assertNull(system.getProperty("kiosque.profile"), "a property would go before the environment");
    }

    @Test
    void theEnvironmentMayNameTheFile() {
        var file = system.remove("kiosque.config").toString();
        var configuration = new Configuration(system, Map.of("KIOSQUE_CONFIG", file));

        configuration.readFile();

        assertEquals("production", configuration.get("kiosque.profile"));
    }

    @Test
    void aNamedFileMustBeThere() {
        system.setProperty("kiosque.config", folder.resolve("none").toString());

        var refusal = assertThrows(Refusal.class, () -> new Configuration(system, Map.of()).readFile());

        assertTrue(refusal.getMessage().endsWith("none cannot be read."));
    }
}
