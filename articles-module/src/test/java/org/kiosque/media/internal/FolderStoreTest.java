package org.kiosque.media.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {

    static final String KEY = "ab/abcd/320.jpg";

    @TempDir Path folder;
    FolderStore store;

    @BeforeEach
    void open() {
        store = new FolderStore(folder.resolve("media").toString());
    }

    byte[] read() throws IOException {
        var stored = store.get(KEY).orElseThrow();
        try (var content = stored.content()) {
            byte[] bytes = content.readAllBytes();
            assertEquals(stored.length(), bytes.length);
            return bytes;
        }
    }

    List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void givesBackWhatWasPut() throws IOException {
        store.put(KEY, new byte[] {1, 2, 3}, "image/jpeg");
        store.put(KEY, new byte[] {4, 5}, "image/jpeg");

        assertArrayEquals(new byte[] {4, 5}, read());
        assertEquals(List.of("320.jpg"), files());
    }

    @Test
    void whatIsNotThereIsEmptyAndMayBeRemoved() throws IOException {
        assertTrue(store.get(KEY).isEmpty());
        store.remove(KEY);
        store.put(KEY, new byte[1], "image/jpeg");
        store.remove(KEY);
        assertTrue(store.get(KEY).isEmpty());
    }

    @Test
    void whoeverReadsMeanwhileSeesOneOrTheOther() throws Exception {
        byte[][] versions = {new byte[300_000], new byte[400_000]};
        Arrays.fill(versions[1], (byte) 1);
        store.put(KEY, versions[0], "image/jpeg");
        var pool = Executors.newSingleThreadExecutor();
        try {
            var writing = pool.submit(() -> {
                for (int i = 0; i < 200; i++) store.put(KEY, versions[i % 2], "image/jpeg");
                return null;
            });
            while (!writing.isDone()) {
                try (var content = store.get(KEY).orElseThrow().content()) {
                    byte[] seen = content.readAllBytes();
                    assertArrayEquals(versions[seen[0]], seen);
                }
            }
            writing.get();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void aFailureLeavesNothingHalfWritten() throws IOException {
        Files.createDirectories(folder.resolve("media").resolve(KEY).resolve("in-the-way"));

        assertThrows(IOException.class, () -> store.put(KEY, new byte[10], "image/jpeg"));

        assertEquals(List.of(), files());
    }
}
