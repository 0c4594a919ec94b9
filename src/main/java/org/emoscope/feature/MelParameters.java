package org.emoscope.feature;

import java.util.Objects;
import java.util.OptionalDouble;
import org.emoscope.dsp.MelFilterBank;
import org.emoscope.dsp.MelScale;

/**
 * The Mel filter bank.
 *
 * @param filters number of triangles, 1 to 512
 * @param lowHz where the first begins, 0 or more
 * @param highHz where the last ends; absent: half the sample rate
 */
public record MelParameters(
        MelScale scale,
        MelFilterBank.Edges edges,
        MelFilterBank.Norm norm,
        int filters,
        double lowHz,
        OptionalDouble highHz) {

    public MelParameters {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(edges, "edges");
        Objects.requireNonNull(norm, "norm");
        Objects.requireNonNull(highHz, "highHz");
        if (filters < 1 || filters > 512) {
            throw new IllegalArgumentException("n-mels must be 1 to 512: " + filters);
        }
        if (!(lowHz >= 0 && lowHz < 1e6)) {
            throw new IllegalArgumentException("fmin must be 0 Hz or more: " + lowHz);
        }
        if (highHz.isPresent() && !(highHz.getAsDouble() > 0 && highHz.getAsDouble() < 1e6)) {
            throw new IllegalArgumentException("fmax must be above 0 Hz: " + highHz.getAsDouble());
        }
    }

    /** The bank at a sample rate. */
    MelFilterBank.Design design(int sampleRateHz) {
        return new MelFilterBank.Design(scale, edges, norm, filters, lowHz, highHz.orElse(sampleRateHz / 2.0));
    }

    public MelParameters withScale(MelScale newScale) {
        return new MelParameters(newScale, edges, norm, filters, lowHz, highHz);
    }

    public MelParameters withEdges(MelFilterBank.Edges newEdges) {
        return new MelParameters(scale, newEdges, norm, filters, lowHz, highHz);
    }

    public MelParameters withNorm(MelFilterBank.Norm newNorm) {
        return new MelParameters(scale, edges, newNorm, filters, lowHz, highHz);
    }

    public MelParameters withFilters(int count) {
        return new MelParameters(scale, edges, norm, count, lowHz, highHz);
    }

    public MelParameters withLowHz(double hz) {
        return new MelParameters(scale, edges, norm, filters, hz, highHz);
    }

    public MelParameters withHighHz(OptionalDouble hz) {
        return new MelParameters(scale, edges, norm, filters, lowHz, hz);
    }
}
