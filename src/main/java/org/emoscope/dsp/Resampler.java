package org.emoscope.dsp;

import org.emoscope.audio.Signal;

/**
 * Changes the sample rate of a signal by any rational factor, band-limited.
 *
 * <p>With rates {@code L/M} in lowest terms, output {@code n} is
 *
 * <pre>
 * y[n] = Σ_k h(k − f) x[i + k],   n M / L = i + f,   i whole, 0 ≤ f &lt; 1
 * h(t) = 2 fc sinc(2 fc t) · I0(β √(1 − (t/H)²)) / I0(β)
 * </pre>
 *
 * <p>a sinc in a Kaiser window (β = 8.96, designed for 90 dB) that passes 0.9 of the narrower Nyquist band and stops at
 * that Nyquist frequency. Aliases and images lie at least 80 dB down, the pass band is flat within 0.1 dB. There is no
 * delay: sample 0 stays at time 0. What lies before and after the signal counts as silence.
 *
 * <p>Time grows linearly with length; the taps for an output are {@code 115 / min(1, L/M)}. Unlike {@code
 * librosa.resample}, the length is the rounded one, not the one rounded up, and the level is never rescaled. Safe for
 * use by many threads.
 *
 * <p>Source: J. F. Kaiser, Nonrecursive digital filter design using the I0-sinh window function (1974); J. O. Smith,
 * Digital Audio Resampling (2002).
 */
public final class Resampler {

    private static final int BLOCK = 1 << 16;

    private Resampler() {}

    /**
     * The signal at another rate.
     *
     * @param signal any length; the empty signal stays empty
     * @param targetRateHz 1 Hz or more
     * @return {@code round(n · target / rate)} samples; the signal itself if it has that rate already
     */
    public static Signal resample(Signal signal, int targetRateHz) {
        if (signal.sampleRateHz() == targetRateHz) {
            return signal;
        }
        StreamResampler stream = new StreamResampler(signal.sampleRateHz(), targetRateHz);
        float[] out = new float[Math.toIntExact(stream.outputLength(signal.length()))];
        float[] block = new float[Math.min(BLOCK, signal.length())];
        int written = 0;
        for (int from = 0; from < signal.length(); from += BLOCK) {
            int count = Math.min(BLOCK, signal.length() - from);
            signal.copyInto(from, block, 0, count);
            float[] part = stream.push(block, count);
            System.arraycopy(part, 0, out, written, part.length);
            written += part.length;
        }
        float[] rest = stream.finish();
        System.arraycopy(rest, 0, out, written, rest.length);
        return new Signal(out, targetRateHz);
    }
}
