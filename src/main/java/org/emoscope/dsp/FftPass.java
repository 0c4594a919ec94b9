package org.emoscope.dsp;

import java.util.ArrayList;
import java.util.List;

/**
 * One pass of a complex transform in place: joins transforms of {@code span} points each into larger ones.
 *
 * <p>The longer of the two loops, over the transforms and over the points of one, is the inner one. Thread safe.
 */
abstract sealed class FftPass {

    final int span;

    private FftPass(int span) {
        this.span = span;
    }

    /** The passes after the first, which has made transforms of four points each. */
    static FftPass[] all(int points) {
        List<FftPass> passes = new ArrayList<>();
        int span = 4;
        for (; 4 * span <= points; span *= 4) {
            passes.add(new OfFour(span));
        }
        if (span < points) {
            passes.add(new OfTwo(span));
        }
        return passes.toArray(FftPass[]::new);
    }

    abstract void apply(double[] re, double[] im, int points);

    /**
     * The same for transforms side by side.
     *
     * @param re {@code [points][transforms]}, as {@code im}
     */
    abstract void apply(double[][] re, double[][] im);

    /** Joins four transforms into one; the second and the third lie in exchanged places. */
    static final class OfFour extends FftPass {

        private static final int FACTORS = 6;

        private final double[] factors;

        private OfFour(int span) {
            super(span);
            factors = new double[FACTORS * span];
            for (int j = 0; j < span; j++) {
                for (int power = 1; power <= 3; power++) {
                    double angle = -2 * Math.PI * j * power / (4 * span);
                    factors[FACTORS * j + 2 * power - 2] = Math.cos(angle);
                    factors[FACTORS * j + 2 * power - 1] = Math.sin(angle);
                }
            }
        }

        @Override
        void apply(double[] re, double[] im, int points) {
            int groups = points / (4 * span);
            if (groups > span) {
                for (int j = 0; j < span; j++) {
                    column(re, im, j, groups);
                }
            } else {
                for (int from = 0; from < points; from += 4 * span) {
                    row(re, im, from);
                }
            }
        }

        private void column(double[] re, double[] im, int j, int groups) {
            int f = FACTORS * j;
            double r1 = factors[f];
            double i1 = factors[f + 1];
            double r2 = factors[f + 2];
            double i2 = factors[f + 3];
            double r3 = factors[f + 4];
            double i3 = factors[f + 5];
            int n = span;
            for (int g = 0; g < groups; g++) {
                join(re, im, j + 4 * n * g, n, r1, i1, r2, i2, r3, i3);
            }
        }

        private void row(double[] re, double[] im, int from) {
            double[] w = factors;
            int n = span;
            for (int j = 0; j < n; j++) {
                int f = FACTORS * j;
                join(re, im, from + j, n, w[f], w[f + 1], w[f + 2], w[f + 3], w[f + 4], w[f + 5]);
            }
        }

        @Override
        void apply(double[][] re, double[][] im) {
            double[] w = factors;
            for (int from = 0; from < re.length; from += 4 * span) {
                for (int j = 0; j < span; j++) {
                    int c = from + j + span;
                    int b = c + span;
                    int d = b + span;
                    int f = FACTORS * j;
                    Lanes.rotate(re[c], im[c], w[f + 2], w[f + 3]);
                    Lanes.rotate(re[b], im[b], w[f], w[f + 1]);
                    Lanes.rotateExchanged(re[d], im[d], w[f + 4], w[f + 5]);
                    join(re, im, from + j, span);
                }
            }
        }

        /** The butterfly after its rotations; its fourth row comes with real and imaginary part exchanged. */
        static void join(double[][] re, double[][] im, int a, int span) {
            int c = a + span;
            int b = c + span;
            int d = b + span;
            Lanes.sumAndDifference(re[a], re[c]);
            Lanes.sumAndDifference(im[a], im[c]);
            Lanes.sumAndDifference(re[b], im[d]);
            Lanes.sumAndDifference(im[b], re[d]);
            Lanes.sumAndDifference(re[a], re[b]);
            Lanes.sumAndDifference(im[a], im[b]);
            Lanes.sumAndDifference(re[c], re[d]);
            Lanes.differenceAndSum(im[c], im[d]);
        }

        private static void join(
                double[] re,
                double[] im,
                int a,
                int n,
                double r1,
                double i1,
                double r2,
                double i2,
                double r3,
                double i3) {
            int c = a + n;
            int b = c + n;
            int d = b + n;
            double cRe = re[c] * r2 - im[c] * i2;
            double cIm = re[c] * i2 + im[c] * r2;
            double bRe = re[b] * r1 - im[b] * i1;
            double bIm = re[b] * i1 + im[b] * r1;
            double dRe = re[d] * r3 - im[d] * i3;
            double dIm = re[d] * i3 + im[d] * r3;
            double sumRe = re[a] + cRe;
            double sumIm = im[a] + cIm;
            double differenceRe = re[a] - cRe;
            double differenceIm = im[a] - cIm;
            re[a] = sumRe + (bRe + dRe);
            im[a] = sumIm + (bIm + dIm);
            re[c] = differenceRe + (bIm - dIm);
            im[c] = differenceIm - (bRe - dRe);
            re[b] = sumRe - (bRe + dRe);
            im[b] = sumIm - (bIm + dIm);
            re[d] = differenceRe - (bIm - dIm);
            im[d] = differenceIm + (bRe - dRe);
        }
    }

    /** Joins two transforms into one: the last pass where the points are no power of four. */
    private static final class OfTwo extends FftPass {

        private final double[] cos;
        private final double[] sin;

        private OfTwo(int span) {
            super(span);
            cos = new double[span];
            sin = new double[span];
            for (int j = 0; j < span; j++) {
                cos[j] = Math.cos(Math.PI * j / span);
                sin[j] = -Math.sin(Math.PI * j / span);
            }
        }

        @Override
        void apply(double[] re, double[] im, int points) {
            int n = span;
            for (int a = 0; a < n; a++) {
                int b = a + n;
                double bRe = re[b] * cos[a] - im[b] * sin[a];
                double bIm = re[b] * sin[a] + im[b] * cos[a];
                re[b] = re[a] - bRe;
                im[b] = im[a] - bIm;
                re[a] += bRe;
                im[a] += bIm;
            }
        }

        @Override
        void apply(double[][] re, double[][] im) {
            for (int a = 0; a < span; a++) {
                int b = a + span;
                Lanes.rotate(re[b], im[b], cos[a], sin[a]);
                Lanes.sumAndDifference(re[a], re[b]);
                Lanes.sumAndDifference(im[a], im[b]);
            }
        }
    }
}
