package org.kiosque.launcher;

public final class Main {
    public static void main(String[] args) throws Exception {
        Class.forName("org.kiosque.launcher.Launcher").getMethod("launch", String[].class).invoke(null, (Object) args);
    }
}
