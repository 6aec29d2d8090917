package org.kiosque.launcher;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The programs of PostgreSQL, unpacked once into the data folder from the archive that this build carries.
 * They are driven here and not by the library's own class, which is made for tests: it opens its folder to everybody,
 * switches durability off, and waits out its full time when the server has already said why it does not start.
 */
record PostgresPrograms(Path folder) {

    private static final String PREFIX = "programs-";
    private static final int OWNER_MAY_EXECUTE = 0100;

    record Outcome(int exitCode, String said) {

        boolean isGood() { return exitCode == 0; }
    }

    /** Named by its content, for a data folder may come from another machine, or from before an update. */
    static PostgresPrograms unpackedIn(Path parent) {
        var archive = archive();
        var name = new CRC32();
        name.update(archive);
        var folder = parent.resolve(PREFIX + Long.toHexString(name.getValue()));
        if (!Files.isDirectory(folder)) unpack(archive, folder);
        return new PostgresPrograms(folder);
    }

    /** Unpacked beside and then renamed: a folder of this name is complete. */
    private static void unpack(byte[] archive, Path folder) {
        var unfinished = folder.resolveSibling("unfinished-programs");
        DataFolder.delete(unfinished);
        try {
            unpack(new ByteArrayInputStream(archive), unfinished);
            Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            throw new Refusal("PostgreSQL cannot be unpacked into " + folder + ": is the disk full?", full);
        }
    }

    private static byte[] archive() {
        var system = System.getProperty("os.name").split(" ")[0].replace("Mac", "Darwin");
        var machine = System.getProperty("os.arch");
        try (var archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine)) {
            return archive.readAllBytes();
        } catch (IOException | IllegalStateException missing) {
            throw new Refusal(("This build of Kiosque brings no PostgreSQL for %s on %s: build it there, "
                    + "or name a database of your own with kiosque.db.url.").formatted(system, machine), missing);
        }
    }

    private static void unpack(InputStream archive, Path target) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(archive))) {
            for (TarArchiveEntry entry; (entry = tar.getNextEntry()) != null; ) {
                var path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) throw new IOException(entry.getName() + " leaves the archive.");
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                    continue;
                }
                Files.createDirectories(path.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, path);
                    if ((entry.getMode() & OWNER_MAY_EXECUTE) != 0 && !path.toFile().setExecutable(true))
                        throw new IOException(path + " cannot be made executable.");
                }
            }
        }
    }

    /** PostgreSQL does not run as root; a user namespace of its own hides from it that we are. */
    Outcome run(String program, List<String> arguments, Path output) {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) command.addAll(List.of("unshare", "-U"));
        command.add(path(program).toString());
        command.addAll(arguments);
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(5, TimeUnit.MINUTES)) process.destroyForcibly();
            var outcome = new Outcome(process.waitFor(), Files.readString(output));
            if (!outcome.isGood() && outcome.said().contains("cannot be run as root"))
                throw new Refusal("PostgreSQL does not run as root on this machine: start Kiosque as an ordinary user, "
                        + "or name a database of your own with kiosque.db.url.");
            return outcome;
        } catch (IOException cannotStart) {
            throw new Refusal("The program " + path(program) + " of PostgreSQL cannot be run.", cannotStart);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Refusal("Kiosque was stopped while PostgreSQL was starting.", stopped);
        }
    }

    private Path path(String program) {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        return folder.resolve("bin").resolve(windows ? program + ".exe" : program);
    }

    /** These programs or those of a former version in the same place. */
    boolean contain(Path program) {
        try {
            return program.startsWith(folder.getParent().toRealPath());
        } catch (IOException gone) {
            return false;
        }
    }

    void removeFormerVersions() {
        try (var siblings = Files.newDirectoryStream(folder.getParent(), PREFIX + "*")) {
            for (var sibling : siblings) if (!sibling.equals(folder)) DataFolder.delete(sibling);
        } catch (IOException unreadable) {
            throw new Refusal("The folder " + folder.getParent() + " cannot be read.", unreadable);
        }
    }
}
