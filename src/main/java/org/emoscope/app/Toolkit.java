package org.emoscope.app;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** Starts JavaFX, once in a process, or says in a sentence why it cannot be started. */
final class Toolkit {

    private final Map<String, String> environment;
    private final String systemName;
    private final String glassPlatform;
    private @Nullable CompletableFuture<Void> startup;

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

    /** Begins to start the toolkit on a thread of its own, so that other things can be made ready meanwhile. */
    synchronized void begin() {
        if (startup == null && !isUnixWithoutDisplay()) {
            startup = CompletableFuture.runAsync(
                    () -> {
                        Logger.getLogger("javafx").setLevel(Level.SEVERE);
                        Platform.startup(() -> {});
                    },
                    work -> new Thread(work, "toolkit").start());
        }
    }

    /**
     * Waits until the toolkit runs.
     *
     * @throws NoDisplayException if there is no display, or none that can be used
     */
    void await() throws NoDisplayException, InterruptedException {
        if (isUnixWithoutDisplay()) {
            throw new NoDisplayException("There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set.");
        }
        begin();
        try {
            begun().get();
        } catch (ExecutionException e) {
            throw new NoDisplayException("The display cannot be used: " + reason(e.getCause()) + ".", e.getCause());
        }
    }

    private synchronized CompletableFuture<Void> begun() {
        return Objects.requireNonNull(startup, "begin() comes first");
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
