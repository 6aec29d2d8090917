package org.kiosque.launcher;

/** The door. Compiled for Java 8, so that an old Java can open it far enough to say what is missing. */
public final class Main {

    private static final int OLDEST_JAVA = 17;

    private Main() {}

    public static void main(String[] args) {
        String java = System.getProperty("java.specification.version");
        if (isTooOld(java)) {
            System.err.println("Kiosque needs Java " + OLDEST_JAVA + " or newer, and this is Java " + java + ".");
            System.exit(1);
        }
        Launcher.launch(args);
    }

    /** Up to Java 8 the version was written 1.8. */
    static boolean isTooOld(String specification) {
        return specification.startsWith("1.") || Integer.parseInt(specification) < OLDEST_JAVA;
    }
}
