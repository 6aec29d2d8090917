package org.kiosque.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;

/** A password nobody chose and nobody has to know, in a file in a folder that is closed to others. */
record Secret(Path file) {

    private static final int BYTES = 24;

    static Secret keptIn(Path file) {
        if (Files.exists(file)) return new Secret(file);
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        try {
            Files.createFile(file);
            DataFolder.onlyForOwner(file, "rw-------");
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(random),
                    StandardOpenOption.WRITE);
            return new Secret(file);
        } catch (IOException unwritable) {
            throw new Refusal("The file " + file + " cannot be written.", unwritable);
        }
    }

    String text() {
        try {
            return Files.readString(file).strip();
        } catch (IOException unreadable) {
            throw new Refusal("The file " + file + " cannot be read: the database does not open without it.", unreadable);
        }
    }
}
