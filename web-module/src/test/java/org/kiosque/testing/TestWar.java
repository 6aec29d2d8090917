package org.kiosque.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.kiosque.seed.Seed;

/** The WAR that is shipped, with the tests of the modules' contracts put beside its own classes: one server runs them all. */
public final class TestWar {

    /** Tests that look at the site from outside, or at its sources, and what the seed needs only where it is at hand. */
    private static final Set<String> OUTSIDE = Set.of("browser", "house", "launcher", "seed", "web");

    private TestWar() {}

    @Deployment
    public static Archive<?> war() {
        var war = ShrinkWrap.createFromZipFile(WebArchive.class, new File(System.getProperty("kiosque.war")))
                .addClasses(contractTests().toArray(Class<?>[]::new));
        File seed = new File(System.getProperty("kiosque.seed", ""));
        return seed.isFile() ? war.addPackage(Seed.class.getPackage()).addAsResource(seed, Seed.RESOURCE) : war;
    }

    private static List<Class<?>> contractTests() {
        Path classes = Path.of(URI.create(TestWar.class.getProtectionDomain().getCodeSource().getLocation().toString()));
        Path root = classes.resolve("org/kiosque");
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(root::relativize)
                    .filter(file -> file.getNameCount() > 1 && file.toString().matches(".*\\.class"))
                    .filter(file -> !file.toString().matches(".*Test(\\$.*)?\\.class"))
                    .filter(file -> !OUTSIDE.contains(file.getName(0).toString()))
                    .map(TestWar::load).collect(Collectors.toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Class<?> load(Path file) {
        String name = "org.kiosque." + file.toString().replace(File.separatorChar, '.').replaceFirst("\\.class$", "");
        try {
            return Class.forName(name, false, TestWar.class.getClassLoader());
        } catch (ClassNotFoundException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
