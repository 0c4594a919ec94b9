package org.emoscope.app;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How large a window is that a command opens for itself, as options. */
final class WindowSize {

    private static final int LEAST_PIXELS = 320;
    private static final int MOST_PIXELS = 4096;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--width", paramLabel = "N", description = "Width of the window (default ${DEFAULT-VALUE}).")
    private int width = 1280;

    @Option(names = "--height", paramLabel = "N", description = "Height of the window (default ${DEFAULT-VALUE}).")
    private int height;

    /** @param usualHeight where none is given */
    WindowSize(int usualHeight) {
        height = usualHeight;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /**
     * Refuses what no window can be.
     *
     * @throws ParameterException if it is too small or too large
     */
    void check() {
        if (Math.min(width, height) < LEAST_PIXELS || Math.max(width, height) > MOST_PIXELS) {
            throw new ParameterException(
                    command.commandLine(),
                    "--width and --height are " + LEAST_PIXELS + " to " + MOST_PIXELS + ": " + width + " x " + height);
        }
    }
}
