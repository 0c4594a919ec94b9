package org.emoscope.dsp;

/** How frequencies are spaced upwards in a spectrogram. */
public enum FrequencyScale {
    /** Every bin takes the same height. */
    EVEN(0) {
        @Override
        public double of(double hz) {
            return hz;
        }

        @Override
        public double toHz(double value) {
            return value;
        }
    },
    /** Every mel takes the same height (O'Shaughnessy 1987). */
    MEL(0) {
        @Override
        public double of(double hz) {
            return MelScale.HTK.fromHz(hz);
        }

        @Override
        public double toHz(double value) {
            return MelScale.HTK.toHz(value);
        }
    },
    /** Every octave takes the same height. */
    LOGARITHMIC(40) {
        @Override
        public double of(double hz) {
            return Math.log(hz);
        }

        @Override
        public double toHz(double value) {
            return Math.exp(value);
        }
    };

    private final double lowestHz;

    FrequencyScale(double lowestHz) {
        this.lowestHz = lowestHz;
    }

    /** A frequency on this scale. */
    public abstract double of(double hz);

    /** The frequency of a value of this scale. */
    public abstract double toHz(double value);

    /** Where the axis begins at the lowest, in Hz. */
    public double lowestHz() {
        return lowestHz;
    }

    /** The word by which it is saved and its name is found. */
    public String text() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
