package org.kiosque.launcher;

import java.io.PrintStream;

/** The person at the keyboard, who hears the launcher and not the server. */
final class Console {

    static final PrintStream OUT = System.out;
    static final PrintStream ERR = System.err;

    private Console() {}

    /** From now on whatever prints without asking prints elsewhere. */
    static void closeToOthers(PrintStream out, PrintStream err) {
        System.setOut(out);
        System.setErr(err);
    }
}
