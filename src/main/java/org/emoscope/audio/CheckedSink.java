package org.emoscope.audio;

import java.io.IOException;

/** Passes samples on after checking what holds for every format: they are numbers, there are some, and not too many. */
final class CheckedSink {

    /** Far above full scale of any encoding; beyond it sums overflow. */
    private static final float MAX_MAGNITUDE = 0x1p32f;

    private final SampleSink target;
    private long frames;
    private long maxFrames;

    CheckedSink(SampleSink target) {
        this.target = target;
    }

    /** Checks what a header claims and passes it on. */
    void begin(double sampleRateHz, int channels, String encoding) throws IOException {
        if (channels < 1 || channels > SoundFormat.MAX_CHANNELS) {
            throw new UnreadableSoundException(
                    "claims " + channels + " channels; 1 to " + SoundFormat.MAX_CHANNELS + " are read");
        }
        long rate = Math.round(sampleRateHz);
        if (!(sampleRateHz >= 1 && rate <= SoundFormat.MAX_SAMPLE_RATE_HZ)) {
            throw new UnreadableSoundException("claims a sample rate of " + readable(sampleRateHz) + " Hz; 1 to "
                    + SoundFormat.MAX_SAMPLE_RATE_HZ + " Hz are read");
        }
        maxFrames = AudioDecoder.MAX_HOURS * 3600L * rate;
        target.begin(new SoundFormat((int) rate, channels, encoding));
    }

    /** Passes on how many frames there are for sure, unless they are too many and will be refused. */
    void expect(long expected) {
        if (expected <= maxFrames) {
            target.expect(expected);
        }
    }

    /** Passes samples on and says whether more are wanted. */
    boolean accept(float[][] block, int count) throws IOException {
        for (float[] channel : block) {
            for (int i = 0; i < count; i++) {
                if (!(Math.abs(channel[i]) <= MAX_MAGNITUDE)) {
                    throw new UnreadableSoundException(
                            "sample " + (frames + i) + " is not a usable number: " + channel[i]);
                }
            }
        }
        return acceptNumbers(block, count);
    }

    /** Passes on samples that come from a format without room for anything but numbers. */
    boolean acceptNumbers(float[][] block, int count) throws IOException {
        frames += count;
        if (frames > maxFrames) {
            throw new UnreadableSoundException(
                    "lasts longer than " + AudioDecoder.MAX_HOURS + " hours: cut it into parts");
        }
        return target.accept(block, count);
    }

    /** To be called after the last sample. */
    void finish() throws IOException {
        if (frames == 0) {
            throw new UnreadableSoundException("holds no samples");
        }
    }

    private static String readable(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }
}
