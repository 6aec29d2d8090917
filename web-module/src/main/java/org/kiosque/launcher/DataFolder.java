package org.kiosque.launcher;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/** The one folder that holds everything of this Kiosque. One process has it at a time. */
final class DataFolder {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Path root;
    /** Held, never read: the lock lives as long as the channel. */
    private final FileChannel lock;

    private DataFolder(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataFolder take(Path root) {
        try {
            Files.createDirectories(root);
            var lock = FileChannel.open(root.resolve("kiosque.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(lock)) return new DataFolder(root, lock);
            lock.close();
            throw new Refusal("Another Kiosque is running on the data folder " + root
                    + ": stop it, or choose another folder with --data.");
        } catch (IOException unwritable) {
            throw new Refusal("The data folder " + root + " cannot be written: choose another with --data.", unwritable);
        }
    }

    /** One that was killed a moment ago may still be on its way out. */
    private static boolean isLocked(FileChannel lock) throws IOException {
        for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); pause())
            try {
                if (lock.tryLock() != null) return true;
            } catch (OverlappingFileLockException ours) {
                return false;
            }
        return false;
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    void release() {
        try {
            lock.close();
        } catch (IOException closed) {
            // the end of the process releases it as well
        }
    }

    Path root() { return root; }

    Path logs() { return closedToOthers(root.resolve("logs")); }

    Path postgresql() { return closedToOthers(root.resolve("postgresql")); }

    /** The server's own files: made anew at each start, of no value afterwards. */
    Path freshRuntime() {
        removeRuntime();
        return closedToOthers(runtime());
    }

    Path runtime() { return root.resolve("runtime"); }

    void removeRuntime() { delete(runtime()); }

    static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException unwritable) {
            throw new Refusal("The folder " + folder + " cannot be written.", unwritable);
        }
    }

    static Path closedToOthers(Path folder) {
        try {
            onlyForOwner(created(folder), "rwx------");
            return folder;
        } catch (IOException notOurs) {
            throw new Refusal("The folder " + folder + " cannot be closed to others: does it belong to another user?", notOurs);
        }
    }

    /** Where the file system knows owners that way; on Windows a folder of one's own is closed as it is. */
    static void onlyForOwner(Path path, String permissions) throws IOException {
        if (Files.getFileStore(path).supportsFileAttributeView("posix"))
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) return;
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException stuck) {
            throw new Refusal("The folder " + folder + " cannot be removed.", stuck);
        }
    }
}
