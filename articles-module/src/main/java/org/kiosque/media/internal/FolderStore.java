package org.kiosque.media.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kiosque.media.StoredRendition;

/** Files in a folder of this machine, or in one that the nodes of a cluster share. */
@ApplicationScoped
class FolderStore implements PictureStore {

    private Path folder;

    /** For the CDI proxy only. */
    FolderStore() {}

    @Inject
    FolderStore(@ConfigProperty(name = "kiosque.media.folder") String folder) {
        this.folder = Path.of(folder).toAbsolutePath().normalize();
    }

    @Override
    public void put(String key, byte[] content, String mediaType) throws IOException {
        Path file = folder.resolve(key);
        Files.createDirectories(file.getParent());
        Path draft = Files.createTempFile(file.getParent(), "draft-", ".tmp");
        try {
            Files.write(draft, content);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    @Override
    public Optional<StoredRendition> get(String key) throws IOException {
        Path file = folder.resolve(key);
        try {
            long length = Files.size(file);
            return Optional.of(new StoredRendition(length, Files.newInputStream(file)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        }
    }

    @Override
    public void remove(String key) throws IOException {
        Files.deleteIfExists(folder.resolve(key));
    }

    @Override
    public String toString() {
        return "folder " + folder;
    }
}
