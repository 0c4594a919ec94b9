package org.emoscope.ui.inspect.pane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.emoscope.dsp.FrequencyScale;
import org.emoscope.ui.common.Ticks;

/**
 * Where the bins of a spectrum lie in a picture, 0 at the bottom to 1 at the top. Immutable.
 *
 * <p>A bin reaches half way to its neighbours. Mel filters lie on {@link FrequencyScale#EVEN}: each takes the same height.
 */
final class FrequencyAxis {

    private static final double[] ROUND_HZ = {
        100, 200, 300, 500, 700, 1000, 1500, 2000, 3000, 4000, 5000, 6000, 7000, 8000, 10_000, 12_000, 16_000, 20_000
    };

    private final double[] binHz;
    private final FrequencyScale scale;
    private final double low;
    private final double high;

    /** @param binHz the frequency of each bin, rising; two or more, or one on its own */
    FrequencyAxis(double[] binHz, FrequencyScale scale) {
        this.binHz = binHz.clone();
        this.scale = scale;
        this.low = scale.of(Math.max(binHz[0], scale.lowestHz()));
        this.high = scale.of(highestHz());
    }

    int bins() {
        return binHz.length;
    }

    double hzOf(int bin) {
        return binHz[bin];
    }

    double highestHz() {
        return binHz[binHz.length - 1];
    }

    /** The bin at a height. */
    int binAt(double share) {
        if (scale == FrequencyScale.EVEN) {
            return Math.max(0, Math.min(bins() - 1, (int) Math.floor(share * bins())));
        }
        double hz = scale.toHz(low + share * (high - low));
        return Math.max(0, Math.min(bins() - 1, (int) Math.round(positionOf(hz))));
    }

    /** How high a frequency lies; may be outside 0 to 1. */
    double shareOf(double hz) {
        return scale == FrequencyScale.EVEN
                ? (positionOf(hz) + 0.5) / bins()
                : (scale.of(Math.max(hz, scale.lowestHz())) - low) / (high - low);
    }

    /** Round frequencies, as many as keep their distance. */
    List<Tick> ticks(int most) {
        double apart = 1.0 / Math.max(1, most);
        List<Tick> ticks = new ArrayList<>();
        double last = -1;
        for (double hz : ROUND_HZ) {
            double share = shareOf(hz);
            if (hz <= highestHz() && share >= 0 && share - last >= apart) {
                ticks.add(new Tick(share, label(hz)));
                last = share;
            }
        }
        return ticks;
    }

    /** Which bin a frequency is, between bins a fraction. */
    private double positionOf(double hz) {
        int found = Arrays.binarySearch(binHz, hz);
        if (found >= 0 || bins() == 1) {
            return Math.max(0, found);
        }
        int above = Math.max(1, Math.min(bins() - 1, -found - 1));
        double below = binHz[above - 1];
        return above - 1 + (hz - below) / (binHz[above] - below);
    }

    private static String label(double hz) {
        return hz < 1000 ? Ticks.text(hz, 1) + " Hz" : Ticks.text(hz / 1000, hz % 1000 == 0 ? 1 : 0.1) + " kHz";
    }
}
