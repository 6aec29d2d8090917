package org.kiosque.media.internal;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kiosque.media.MediaRefused;
import org.kiosque.media.MediaRefused.Reason;

/** Willem van Schaik's PngSuite: every kind of PNG there is, and those that only seem to be one, named with an x. */
class PngSuiteTest {

    @TestFactory
    Stream<DynamicTest> theValidAreTakenAndTheCorruptAreNot() throws IOException {
        Path folder = Path.of(System.getProperty("kiosque.png", "not set"));
        assumeTrue(Files.isDirectory(folder), () -> "PngSuite is not at " + folder + ": set -Dkiosque.png to where it is.");
        var files = files(folder);
        assertTrue(files.length > 100, "the whole suite");
        return Stream.of(files).map(file -> dynamicTest(file.getFileName().toString(), () -> judge(file)));
    }

    private static Path[] files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".png")).sorted().toArray(Path[]::new);
        }
    }

    private static void judge(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        if (file.getFileName().toString().startsWith("x")) {
            var reason = assertThrows(MediaRefused.class, () -> new SourceFile(content).decode()).reason();
            assertTrue(reason == Reason.DAMAGED || reason == Reason.UNKNOWN_KIND, reason::toString);
        } else {
            var image = new SourceFile(content).decode();
            assertTrue(image.getWidth() >= 1 && image.getHeight() >= 1 && image.getWidth() <= Scaling.KEPT_WIDTH_MAX);
        }
    }
}
