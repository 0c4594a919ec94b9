package org.emoscope.corpus.demo;

import java.util.Arrays;

/** Measures of sound for the tests. */
final class Spectra {

    private Spectra() {}

    /** The magnitude of one frequency in a signal. */
    static double magnitude(double[] samples, double hz, int sampleRateHz) {
        double re = 0;
        double im = 0;
        for (int i = 0; i < samples.length; i++) {
            double angle = 2 * Math.PI * hz * i / sampleRateHz;
            re += samples[i] * Math.cos(angle);
            im += samples[i] * Math.sin(angle);
        }
        return Math.hypot(re, im);
    }

    /** The frequency between two bounds where the magnitude is largest. */
    static double peakHz(double[] samples, double fromHz, double toHz, double stepHz, int sampleRateHz) {
        double best = fromHz;
        double largest = -1;
        for (double hz = fromHz; hz <= toHz; hz += stepHz) {
            double magnitude = magnitude(samples, hz, sampleRateHz);
            if (magnitude > largest) {
                largest = magnitude;
                best = hz;
            }
        }
        return best;
    }

    /** The fundamental frequency by autocorrelation. */
    static double f0Hz(double[] samples, double lowestHz, double highestHz, int sampleRateHz) {
        int best = 0;
        double largest = Double.NEGATIVE_INFINITY;
        for (int lag = (int) (sampleRateHz / highestHz); lag <= sampleRateHz / lowestHz; lag++) {
            double sum = 0;
            for (int i = 0; i + lag < samples.length; i++) {
                sum += samples[i] * samples[i + lag];
            }
            if (sum > largest) {
                largest = sum;
                best = lag;
            }
        }
        return (double) sampleRateHz / best;
    }

    static double rootMeanSquare(double[] samples) {
        return Math.sqrt(Arrays.stream(samples).map(x -> x * x).average().orElse(0));
    }
}
