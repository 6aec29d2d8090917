package org.kiosque.launcher;

import java.io.File;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts kiosque.jar in a JVM of its own for {@code mvn -Prun}, and ends with it: with its exit code, and not before it
 * when Maven is stopped. It ends Maven too, which would only add twenty lines to the sentence that the launcher said.
 */
public final class ForMaven {

    private static final String PREFIX = "kiosque.";

    private ForMaven() {}

    /** @param arguments the jar, and the data folder unless another is named */
    public static void main(String... arguments) throws IOException, InterruptedException {
        var java = String.join(File.separator, System.getProperty("java.home"), "bin", "java");
        var command = new ProcessBuilder(java, "-Xmx512m", "-jar", arguments[0]).inheritIO();
        hand(System.getProperties().stringPropertyNames(), command.environment(), arguments[1]);
        var kiosque = command.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(kiosque), "kiosque-stop"));
        System.exit(kiosque.waitFor());
    }

    /** What Maven was told with -D; through the environment, for a command line is everybody's to read. */
    private static void hand(Iterable<String> properties, Map<String, String> environment, String data) {
        environment.putIfAbsent(Configuration.variable(Settings.DATA), data);
        for (var name : properties) {
            if (!name.startsWith(PREFIX)) continue;
            var key = name.equals("kiosque.port") ? Settings.PORT : name;
            environment.put(Configuration.variable(key), System.getProperty(name));
        }
    }

    private static void stop(Process kiosque) {
        kiosque.destroy();
        try {
            kiosque.waitFor(2, TimeUnit.MINUTES);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }
}
