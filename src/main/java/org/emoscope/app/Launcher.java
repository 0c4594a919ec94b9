package org.emoscope.app;

/** The entry point: does not extend {@code Application}, so that the class path suffices to start JavaFX. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
