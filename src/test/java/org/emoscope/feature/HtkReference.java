package org.emoscope.feature;

import org.emoscope.audio.Signal;

/** The HTK Book's formulas (5.2, 5.4, 5.6) done the slow way, with 16-bit sample values and its own constant 1127. */
final class HtkReference {

    private static final int SIZE = 512;
    private static final int LENGTH = 400;
    private static final int HOP = 160;
    private static final int CHANNELS = 26;
    private static final int COEFFICIENTS = 12;

    private HtkReference() {}

    static double[][] mfcc(Signal signal) {
        int frames = 1 + (signal.length() - LENGTH) / HOP;
        double[][] out = new double[frames][];
        for (int f = 0; f < frames; f++) {
            double[] s = new double[LENGTH];
            for (int n = 0; n < LENGTH; n++) {
                s[n] = signal.sample(f * HOP + n) * 32_768.0;
            }
            for (int n = LENGTH - 1; n > 0; n--) {
                s[n] -= 0.97 * s[n - 1];
            }
            s[0] *= 1 - 0.97;
            for (int n = 0; n < LENGTH; n++) {
                s[n] *= 0.54 - 0.46 * Math.cos(2 * Math.PI * n / (LENGTH - 1));
            }
            out[f] = cepstrum(channels(s));
        }
        return out;
    }

    /** Each bin is shared between the channel whose centre is above it and the one below. */
    private static double[] channels(double[] s) {
        double top = mel(8000);
        double[] sums = new double[CHANNELS + 2];
        for (int k = 1; k < SIZE / 2; k++) {
            double re = 0;
            double im = 0;
            for (int n = 0; n < LENGTH; n++) {
                double angle = 2 * Math.PI * ((long) k * n % SIZE) / SIZE;
                re += s[n] * Math.cos(angle);
                im -= s[n] * Math.sin(angle);
            }
            double magnitude = Math.hypot(re, im);
            double place = mel(k * 16_000.0 / SIZE) / top * (CHANNELS + 1);
            int below = (int) place;
            sums[below] += (1 - (place - below)) * magnitude;
            sums[below + 1] += (place - below) * magnitude;
        }
        double[] logs = new double[CHANNELS];
        for (int c = 0; c < CHANNELS; c++) {
            logs[c] = Math.log(Math.max(1, sums[c + 1]));
        }
        return logs;
    }

    private static double[] cepstrum(double[] logs) {
        double[] c = new double[COEFFICIENTS];
        for (int i = 1; i <= COEFFICIENTS; i++) {
            double sum = 0;
            for (int j = 1; j <= CHANNELS; j++) {
                sum += logs[j - 1] * Math.cos(Math.PI * i / CHANNELS * (j - 0.5));
            }
            c[i - 1] = Math.sqrt(2.0 / CHANNELS) * sum * (1 + 11 * Math.sin(Math.PI * i / 22));
        }
        return c;
    }

    private static double mel(double hz) {
        return 1127 * Math.log(1 + hz / 700);
    }
}
