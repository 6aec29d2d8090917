package org.kiosque.launcher;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir Path folder;

    @Test
    void oneKiosqueHasItAtATime() {
        var first = DataFolder.take(folder);

        assertEquals("Another Kiosque is running on the data folder " + folder
                + ": stop it, or choose another folder with --data.", said(folder));

        first.release();
        assertDoesNotThrow(() -> DataFolder.take(folder).release());
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertEquals("The data folder " + file + " cannot be written: choose another with --data.", said(file));
    }

    @Test
    void whatAKilledServerLeftIsSweptAway() throws IOException {
        var data = DataFolder.take(folder);
        var left = Files.createDirectories(data.runtime().resolve("server/config")).resolve("domain.xml");
        Files.writeString(left, "old");

        data.freshRuntime();

        assertEquals(0, data.runtime().toFile().list().length);
        data.release();
    }

    private static String said(Path root) { return assertThrows(Refusal.class, () -> DataFolder.take(root)).getMessage(); }
}
