package org.emoscope.dsp;

/** The pitch a listener hears, as a function of frequency. */
public enum MelScale {
    /** {@code m = 2595 log10(1 + f / 700)} (O'Shaughnessy 1987): HTK, Fayek, python_speech_features. */
    HTK {
        @Override
        public double fromHz(double hz) {
            return 2595 * Math.log10(1 + hz / 700);
        }

        @Override
        public double toHz(double mel) {
            return 700 * (Math.pow(10, mel / 2595) - 1);
        }
    },
    /**
     * Linear to 1 kHz, {@code m = 3 f / 200}, logarithmic above, {@code m = 15 + 27 ln(f / 1000) / ln 6.4} (Slaney,
     * Auditory Toolbox, 1998): librosa.
     */
    SLANEY {
        @Override
        public double fromHz(double hz) {
            return hz < KNEE_HZ ? hz * 3 / 200 : KNEE_MEL + Math.log(hz / KNEE_HZ) / LOG_STEP;
        }

        @Override
        public double toHz(double mel) {
            return mel < KNEE_MEL ? mel * 200 / 3 : KNEE_HZ * Math.exp((mel - KNEE_MEL) * LOG_STEP);
        }
    };

    private static final double KNEE_HZ = 1000;
    private static final double KNEE_MEL = 15;
    private static final double LOG_STEP = Math.log(6.4) / 27;

    /** Mel from a frequency of 0 Hz or more. */
    public abstract double fromHz(double hz);

    /** The inverse of {@link #fromHz}. */
    public abstract double toHz(double mel);
}
