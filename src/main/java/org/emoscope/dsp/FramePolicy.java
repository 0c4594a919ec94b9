package org.emoscope.dsp;

/**
 * How many frames a signal gives and where they begin: the field's reference chains disagree.
 *
 * <p>N is the number of samples, L the span of a frame and S the hop. An empty signal gives no frame under any policy.
 */
public enum FramePolicy {
    /**
     * {@code ceil(|N − L| / S)} frames from sample 0, the last one padded with zeros (Fayek 2016). A signal of exactly
     * one frame gives none, a shorter one gives one or more: the formula says so.
     */
    CEIL_ABS {
        @Override
        int frames(int samples, int span, int hop) {
            return ceilDiv(Math.abs(samples - span), hop);
        }
    },
    /** {@code 1 + ceil((N − L) / S)} frames from sample 0, at least one, zero-padded (python_speech_features). */
    PSF {
        @Override
        int frames(int samples, int span, int hop) {
            return samples <= span ? 1 : 1 + ceilDiv(samples - span, hop);
        }
    },
    /**
     * {@code 1 + floor(N / S)} frames whose middles lie on multiples of the hop, zeros outside the signal (librosa 0.10,
     * {@code center=True}). The span is the FFT size, the window lies in its middle.
     */
    CENTRED {
        @Override
        int frames(int samples, int span, int hop) {
            return 1 + samples / hop;
        }

        @Override
        int start(int frame, int span, int hop) {
            return frame * hop - span / 2;
        }
    },
    /**
     * {@code 1 + floor((N − L) / S)} frames that lie wholly in the signal; the span is the FFT size, the window lies in
     * its middle (librosa, {@code center=False}). A signal shorter than the FFT gives none.
     */
    WHOLE_FFT {
        @Override
        int frames(int samples, int span, int hop) {
            return samples < span ? 0 : 1 + (samples - span) / hop;
        }
    },
    /** {@code 1 + floor((N − L) / S)} frames that lie wholly in the signal; the span is the window's (HTK). */
    WHOLE {
        @Override
        int frames(int samples, int span, int hop) {
            return samples < span ? 0 : 1 + (samples - span) / hop;
        }
    };

    abstract int frames(int samples, int span, int hop);

    int start(int frame, int span, int hop) {
        return Math.multiplyExact(frame, hop);
    }

    /** The span of a frame in samples: the whole FFT where the window lies in its middle, else the window. */
    public int span(int windowSamples, int fftSize) {
        return this == CENTRED || this == WHOLE_FFT ? fftSize : windowSamples;
    }

    private static int ceilDiv(int a, int b) {
        return (int) (((long) a + b - 1) / b);
    }
}
