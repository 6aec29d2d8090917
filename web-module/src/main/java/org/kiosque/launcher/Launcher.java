package org.kiosque.launcher;

public final class Launcher {
    public static void launch(String[] args) throws Exception {
        System.out.println("hello");
    }
}
