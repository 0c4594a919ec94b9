package org.emoscope.app;

import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;

/** Starts JavaFX, or says in a sentence why it cannot be started. */
final class Toolkit {

    private final Map<String, String> environment;
    private final String systemName;
    private final String glassPlatform;

    /**
     * @param environment variables by name
     * @param systemName the operating system, as Java names it
     * @param glassPlatform the windowing system that was asked for, or nothing
     */
    Toolkit(Map<String, String> environment, String systemName, String glassPlatform) {
        this.environment = environment;
        this.systemName = systemName.toLowerCase(Locale.ROOT);
        this.glassPlatform = glassPlatform;
    }

    static Toolkit ofThisMachine() {
        return new Toolkit(
                System.getenv(), System.getProperty("os.name", ""), System.getProperty("glass.platform", ""));
    }

    /**
     * Starts the toolkit and returns.
     *
     * @param begin what to do first on its thread
     * @throws NoDisplayException if there is no display, or none that can be used
     */
    void start(Runnable begin) throws NoDisplayException {
        if (isUnixWithoutDisplay()) {
            throw new NoDisplayException("There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set.");
        }
        Logger noise = Logger.getLogger("javafx");
        noise.setLevel(Level.SEVERE);
        try {
            Platform.startup(begin);
        } catch (RuntimeException | LinkageError e) {
            throw new NoDisplayException("The display cannot be used: " + reason(e) + ".", e);
        }
    }

    private boolean isUnixWithoutDisplay() {
        boolean unix = !systemName.startsWith("windows") && !systemName.startsWith("mac");
        return unix && isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY") && !isHeadlessToolkit();
    }

    /** Whether a toolkit that needs no display was asked for, as tests do. */
    private boolean isHeadlessToolkit() {
        return "Monocle".equals(glassPlatform);
    }

    private boolean isUnset(String variable) {
        return environment.getOrDefault(variable, "").isBlank();
    }

    private static String reason(Throwable e) {
        String message = e.getMessage();
        String text = message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
