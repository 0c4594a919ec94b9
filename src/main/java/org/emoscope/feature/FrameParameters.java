package org.emoscope.feature;

import java.util.Objects;
import org.emoscope.dsp.FramePolicy;

/**
 * How a signal is cut and how long its transform is.
 *
 * @param window the length of the window
 * @param hop from one frame to the next
 * @param fftSize N, a power of two from 16 to 65,536
 * @param policy how many frames there are and where they lie
 */
public record FrameParameters(FrameLength window, FrameLength hop, int fftSize, FramePolicy policy) {

    public FrameParameters {
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(hop, "hop");
        Objects.requireNonNull(policy, "policy");
        if (fftSize < 16 || fftSize > 65_536 || Integer.bitCount(fftSize) != 1) {
            throw new IllegalArgumentException("n-fft must be a power of two from 16 to 65536: " + fftSize);
        }
    }

    public FrameParameters withWindow(FrameLength length) {
        return new FrameParameters(length, hop, fftSize, policy);
    }

    public FrameParameters withHop(FrameLength length) {
        return new FrameParameters(window, length, fftSize, policy);
    }

    public FrameParameters withFftSize(int size) {
        return new FrameParameters(window, hop, size, policy);
    }

    public FrameParameters withPolicy(FramePolicy newPolicy) {
        return new FrameParameters(window, hop, fftSize, newPolicy);
    }
}
