package org.kiosque.launcher;

/** Reads what is wanted, starts it, and turns every failure into one sentence and an exit code. */
public final class Launcher {

    private Launcher() {}

    public static void launch(String... arguments) {
        long began = System.nanoTime();
        try {
            var options = Options.parse(arguments);
            if (options.help()) Console.OUT.print(Options.USAGE);
            else if (options.version()) Console.OUT.println("Kiosque " + version());
            else run(options, began);
        } catch (Refusal refusal) {
            end(refusal.getMessage(), refusal.exitCode());
        } catch (RuntimeException | Error unforeseen) {
            end("Kiosque failed: " + unforeseen, 1);
        }
    }

    private static void run(Options options, long began) {
        var configuration = new Configuration(System.getProperties(), System.getenv());
        options.settings().forEach(configuration::put);
        configuration.readFile();
        var settings = Settings.from(configuration::get);
        var kiosque = new Kiosque(settings, configuration);
        try {
            kiosque.start();
            Console.OUT.print(Welcome.text(settings, (System.nanoTime() - began) / 1e9));
        } catch (RuntimeException | Error failed) {
            if (!kiosque.isStopping()) throw failed;
        }
    }

    private static void end(String sentence, int exitCode) {
        Console.ERR.println(sentence);
        Runtime.getRuntime().exit(exitCode);
    }

    private static String version() {
        var version = Launcher.class.getPackage().getImplementationVersion();
        return version == null ? "(built from source)" : version;
    }
}
