package org.emoscope.ui.inspect.tile;

import org.emoscope.audio.Signal;
import org.emoscope.dsp.PreEmphasis;

/** Numbers in a row at a sample rate, of which any can be asked for. Thread safe. */
public interface Samples {

    int length();

    int sampleRateHz();

    float at(int index);

    /** Copies some into the beginning of an array: for many, far faster than one by one. */
    void copy(int first, int count, float[] target);

    /** A signal as it is. */
    static Samples of(Signal signal) {
        return new Samples() {
            @Override
            public int length() {
                return signal.length();
            }

            @Override
            public int sampleRateHz() {
                return signal.sampleRateHz();
            }

            @Override
            public float at(int index) {
                return signal.sample(index);
            }

            @Override
            public void copy(int first, int count, float[] target) {
                signal.copyInto(first, target, 0, count);
            }
        };
    }

    /** A signal after pre-emphasis, filtered where it is asked for: {@code y[i] = x[i] − k · x[i−1]}. */
    static Samples emphasised(Signal signal, PreEmphasis filter) {
        return new Samples() {
            @Override
            public int length() {
                return signal.length();
            }

            @Override
            public int sampleRateHz() {
                return signal.sampleRateHz();
            }

            @Override
            public float at(int index) {
                double before = index == 0 ? 0 : signal.sample(index - 1);
                return (float) (signal.sample(index) - filter.factor() * before);
            }

            @Override
            public void copy(int first, int count, float[] target) {
                signal.copyInto(first, target, 0, count);
                double before = first == 0 ? 0 : signal.sample(first - 1);
                for (int i = 0; i < count; i++) {
                    float now = target[i];
                    target[i] = (float) (now - filter.factor() * before);
                    before = now;
                }
            }
        };
    }

    /** The number nearest to a time, 0 where there is none. */
    default float nearest(double seconds) {
        long index = Math.round(seconds * sampleRateHz());
        return index < 0 || index >= length() ? 0 : at((int) index);
    }
}
