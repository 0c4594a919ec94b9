package org.emoscope.corpus.demo;

/**
 * One formant: a digital resonator with two poles.
 *
 * <p>{@code y[n] = A·x[n] + B·y[n−1] + C·y[n−2]} with {@code C = −exp(−2π·bw·T)}, {@code B = 2·exp(−π·bw·T)·cos(2π·f·T)},
 * {@code A = 1 − B − C}: gain 1 at 0 Hz, so that resonators in cascade give vowels with the right formant levels by
 * themselves (Klatt 1980, equations 1 and 2). It may be tuned again while it sounds; the state is kept. Not safe for use
 * by many threads.
 */
final class Resonator {

    private final int sampleRateHz;
    private double a = 1;
    private double b;
    private double c;
    private double last;
    private double beforeLast;

    Resonator(int sampleRateHz) {
        this.sampleRateHz = sampleRateHz;
    }

    /**
     * Sets the resonance.
     *
     * @param frequencyHz centre, above 0 and below half the sample rate
     * @param bandwidthHz width at −3 dB, above 0
     */
    void tune(double frequencyHz, double bandwidthHz) {
        if (!(frequencyHz > 0 && frequencyHz < sampleRateHz / 2.0)) {
            throw new IllegalArgumentException(
                    "resonance must lie within 0 to " + sampleRateHz / 2 + " Hz: " + frequencyHz);
        }
        if (!(bandwidthHz > 0)) {
            throw new IllegalArgumentException("bandwidth must be above 0 Hz: " + bandwidthHz);
        }
        double radius = StrictMath.exp(-Math.PI * bandwidthHz / sampleRateHz);
        c = -radius * radius;
        b = 2 * radius * StrictMath.cos(2 * Math.PI * frequencyHz / sampleRateHz);
        a = 1 - b - c;
    }

    double filter(double x) {
        double y = a * x + b * last + c * beforeLast;
        beforeLast = last;
        last = y;
        return y;
    }

    /** The zero that undoes a pole: {@code x[n] = (y[n] − B·y[n−1] − C·y[n−2]) / A}; Klatt's anti-resonator. */
    double antiFilter(double y) {
        double x = (y - b * last - c * beforeLast) / a;
        beforeLast = last;
        last = y;
        return x;
    }

    /** The standard deviation of what comes out when white noise of variance 1 goes in. */
    double noiseGain() {
        return Math.sqrt(a * a * (1 - c) / ((1 + c) * ((1 - c) * (1 - c) - b * b)));
    }
}
