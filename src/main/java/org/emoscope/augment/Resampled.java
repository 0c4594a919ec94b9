package org.emoscope.augment;

import java.util.List;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.Resampler;

/**
 * The clip at another sample rate, analysed at that rate: the multi-sampling-rate copies of Li (2021).
 *
 * <p>The chain moves with the rate although its parameters name one: frames of 25 ms stay 25 ms, transforms and frames
 * counted in samples stay that many samples, and a filter bank that reached half the old rate reaches half the new
 * one. So the copy has as many frames, filters and coefficients as its source, but its highest row lies at another
 * frequency: at 12 kHz the 256 rows of a network image show 0 to 6 kHz, and every resonance stands 4/3 as high as in the
 * source's. Speed and pitch are those of the source. Above the rate of the source there is nothing to be heard, and the
 * upper rows are empty.
 *
 * <p>Spectra in a matrix must keep their number of bins: a rate whose frames no longer fit into the transform is possible for
 * Mel and cepstral features and for pictures only.
 *
 * @param rateHz 4,000 to 48,000
 */
public record Resampled(int rateHz) implements SignalAugmentation {

    /** Further rates of speech at 16 kHz, the nearest first. */
    public static final List<Integer> USUAL_RATES_HZ = List.of(14_000, 12_000, 10_000, 8000);

    static final String NAME = "resample";
    static final int LEAST_HZ = 4000;
    static final int MOST_HZ = 48_000;

    public Resampled {
        if (rateHz < LEAST_HZ || rateHz > MOST_HZ) {
            throw new IllegalArgumentException(
                    "the rate of a resampled copy must be " + LEAST_HZ + " to " + MOST_HZ + " Hz: " + rateHz);
        }
    }

    @Override
    public String text() {
        return NAME + "=" + rateHz;
    }

    @Override
    public Signal apply(Signal signal) {
        return Resampler.resample(signal, rateHz);
    }
}
