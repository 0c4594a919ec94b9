package org.emoscope.feature;

import java.util.OptionalInt;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.Framing;
import org.emoscope.dsp.MelFilterBank;
import org.emoscope.dsp.PreEmphasis;

/**
 * Goes through the signal chain with one frame and shows what each stage does to it.
 *
 * <p>It runs the very stages of {@link FrameChain}, so that its last numbers are a row of {@link FeatureExtractor}'s, to
 * the last bit, wherever nothing looks at the whole clip. Thread safe.
 */
public final class FrameWalk {

    /** How far to look to either side of a frame: this many hops, but no more than a frame. */
    private static final int HOPS_AROUND = 2;

    private final FrameChain chain;

    /**
     * A stretch of the signal around a frame, cut at the ends of the signal.
     *
     * @param firstSample where it begins
     * @param samples before or after pre-emphasis
     */
    public record Surroundings(int firstSample, double[] samples) {
        public Surroundings {
            samples = samples.clone();
        }

        @Override
        public double[] samples() {
            return samples.clone();
        }
    }

    public FrameWalk(FeatureParameters parameters) {
        chain = new FrameChain(parameters);
    }

    public FeatureParameters parameters() {
        return chain.parameters();
    }

    /** Which frames there are and where they lie. */
    public Framing framing() {
        return chain.framing();
    }

    /** The filters that sum the spectrum. */
    public MelFilterBank bank() {
        return chain.bank();
    }

    /** The weights over the span of a frame, zeros beside a window shorter than it; a fresh array. */
    public double[] window() {
        return chain.window();
    }

    /**
     * The frame that belongs to a time: the one whose middle is nearest.
     *
     * @param seconds may lie outside the signal
     * @return empty if the signal gives no frame or the time is NaN
     */
    public OptionalInt frameAt(Signal signal, double seconds) {
        return framing().nearest(seconds * signal.sampleRateHz(), signal.length());
    }

    /**
     * Goes through all stages with a frame.
     *
     * @param signal at the sample rate of the parameters
     * @param frame 0 to {@code framing().frames(signal.length()) − 1}
     * @throws IllegalArgumentException if the sample rates differ or there is no such frame
     */
    public WalkedFrame walk(Signal signal, int frame) {
        if (signal.sampleRateHz() != parameters().sampleRateHz()) {
            throw new IllegalArgumentException("the signal has " + signal.sampleRateHz()
                    + " samples a second, the parameters want " + parameters().sampleRateHz());
        }
        int frames = framing().frames(signal.length());
        if (frame < 0 || frame >= frames) {
            throw new IllegalArgumentException("there is no frame " + frame + " among " + frames);
        }
        return chain.walk(signal, frame, chain.newWorkspace());
    }

    /**
     * The signal around a frame, after pre-emphasis; as it was recorded if the chain filters each frame by itself.
     *
     * @param frame any number; the stretch is empty if nothing of the signal lies near it
     */
    public Surroundings around(Signal signal, int frame) {
        int span = framing().spanSamples();
        int margin = (int) Math.min(span, (long) HOPS_AROUND * framing().hopSamples());
        int start = framing().start(frame);
        int from = Math.max(0, Math.min(signal.length(), start - margin));
        int to = Math.max(from, Math.min(signal.length(), start + span + margin));
        double[] samples = new double[to - from];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = signal.sample(from + i);
        }
        SpectrumParameters spectrum = parameters().spectrum();
        if (spectrum.scope() == PreEmphasis.Scope.SIGNAL) {
            double previous = from > 0 ? signal.sample(from - 1) : 0;
            spectrum.preEmphasis().applyInPlace(samples, 0, samples.length, previous);
        }
        return new Surroundings(from, samples);
    }
}
