package org.emoscope.audio;

/** Sound on its way from a player to the ear. Safe for use by many threads; waits for nothing. */
public interface Playing {

    /**
     * Which sample is heard.
     *
     * <p>Devices say now and then how much they have played; between these reports the time that has passed is counted.
     *
     * @param nanoTime a time of {@link System#nanoTime()}, not before the newest report
     */
    int heardAt(long nanoTime);
}
