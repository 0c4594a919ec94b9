package org.emoscope.dsp;

import org.emoscope.audio.Signal;

/**
 * The sine of one frequency that fits the middle of a signal best, by least squares.
 *
 * @param amplitude of that sine
 * @param residual the largest difference between it and the signal
 */
record SineFit(double amplitude, double residual) {

    static SineFit of(Signal signal, double frequencyHz) {
        int from = signal.length() / 4;
        int to = 3 * signal.length() / 4;
        double step = 2 * Math.PI * frequencyHz / signal.sampleRateHz();
        double ss = 0;
        double sc = 0;
        double cc = 0;
        double ys = 0;
        double yc = 0;
        for (int i = from; i < to; i++) {
            double s = Math.sin(step * i);
            double c = Math.cos(step * i);
            ss += s * s;
            sc += s * c;
            cc += c * c;
            ys += s * signal.sample(i);
            yc += c * signal.sample(i);
        }
        double determinant = ss * cc - sc * sc;
        double a = (ys * cc - yc * sc) / determinant;
        double b = (yc * ss - ys * sc) / determinant;
        double largest = 0;
        for (int i = from; i < to; i++) {
            double rest = signal.sample(i) - a * Math.sin(step * i) - b * Math.cos(step * i);
            largest = Math.max(largest, Math.abs(rest));
        }
        return new SineFit(Math.hypot(a, b), largest);
    }
}
