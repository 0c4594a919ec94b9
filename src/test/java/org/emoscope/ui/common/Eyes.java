package org.emoscope.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What a person who watches the window does: reads, and waits until something is so. */
public final class Eyes {

    private Eyes() {}

    /** The words of a label that is there, once the window is still. */
    public static String text(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query).queryAs(Labeled.class).getText();
    }

    /** The words of a label, once the window is still; empty if it is not there. */
    public static String textIfThere(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(query)
                .tryQueryAs(Labeled.class)
                .map(Labeled::getText)
                .orElse("");
    }

    /**
     * Waits 20 seconds at the longest.
     *
     * @throws TimeoutException if it is still not so
     */
    public static void await(Callable<Boolean> condition) throws TimeoutException {
        await(20, condition);
    }

    /**
     * Waits for something that is computed first, 30 seconds at the longest.
     *
     * @throws TimeoutException if it is still not so
     */
    public static void awaitWork(Callable<Boolean> condition) throws TimeoutException {
        await(30, condition);
    }

    private static void await(int seconds, Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(seconds, TimeUnit.SECONDS, condition);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
