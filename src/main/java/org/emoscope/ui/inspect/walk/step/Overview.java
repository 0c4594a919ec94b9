package org.emoscope.ui.inspect.walk.step;

import org.emoscope.audio.Signal;

/**
 * A whole recording as the lowest and highest sample of each of some hundred stretches.
 *
 * @param secondsPerPoint how long a stretch is
 */
public record Overview(double secondsPerPoint, Values lows, Values highs) {

    private static final int POINTS = 600;

    static Overview of(Signal signal) {
        int points = Math.max(1, Math.min(POINTS, signal.length()));
        double[] lows = new double[points];
        double[] highs = new double[points];
        for (int p = 0; p < points; p++) {
            int from = (int) ((long) signal.length() * p / points);
            int to = (int) ((long) signal.length() * (p + 1) / points);
            for (int i = from; i < to; i++) {
                double x = signal.sample(i);
                lows[p] = i == from ? x : Math.min(lows[p], x);
                highs[p] = i == from ? x : Math.max(highs[p], x);
            }
        }
        double seconds = signal.length() == 0 ? 1 : signal.durationSeconds() / points;
        return new Overview(seconds, Values.of(lows), Values.of(highs));
    }
}
