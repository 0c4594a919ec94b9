package org.emoscope.ui.inspect.tile;

/**
 * A row of numbers for each frame of a recording, computed for any frames that are asked for.
 *
 * <p>The numbers of a frame never depend on which others are asked for. Thread safe.
 */
public interface Columns {

    int frames();

    /** How many numbers a frame has. */
    int bins();

    HopGrid grid();

    /**
     * Computes some frames.
     *
     * @param first 0 or more
     * @param count up to {@code frames() − first}
     * @param target {@code [count][bins]} from index 0 on, overwritten
     */
    void compute(int first, int count, float[] target);
}
