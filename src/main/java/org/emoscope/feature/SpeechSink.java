package org.emoscope.feature;

import java.nio.file.Path;
import java.util.Arrays;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.ChannelMean;
import org.emoscope.audio.SampleSink;
import org.emoscope.audio.Signal;
import org.emoscope.audio.SoundFormat;
import org.emoscope.dsp.StreamResampler;
import org.jspecify.annotations.Nullable;

/** Keeps the part between two times of what is decoded, as one channel at a given rate. */
final class SpeechSink implements SampleSink {

    /** Resampling is quicker in large pieces than in the small ones that decoders make. */
    private static final int BATCH = 1 << 16;

    private final int sampleRateHz;
    private final double startSeconds;
    private final double endSeconds;
    private final long maxSamples;

    private @Nullable StreamResampler resampler;
    private long seen;
    private long start;
    private long end;
    private final float[] batch = new float[BATCH];
    private int batched;
    private float[] mean = new float[0];
    private float[] kept = new float[1 << 15];
    private int length;

    SpeechSink(int sampleRateHz, double startSeconds, double endSeconds, long maxSamples) {
        this.sampleRateHz = sampleRateHz;
        this.startSeconds = startSeconds;
        this.endSeconds = endSeconds;
        this.maxSamples = maxSamples;
    }

    @Override
    public void begin(SoundFormat format) {
        start = Math.round(startSeconds * format.sampleRateHz());
        end = Math.round(endSeconds * format.sampleRateHz());
        if (format.sampleRateHz() != sampleRateHz) {
            resampler = new StreamResampler(format.sampleRateHz(), sampleRateHz);
        }
    }

    @Override
    public boolean accept(float[][] block, int frames) {
        int from = (int) Math.max(0, Math.min(frames, start - seen));
        int to = (int) Math.min(frames, end - seen);
        seen += frames;
        if (to > from) {
            mean = mean.length < frames ? new float[frames] : mean;
            ChannelMean.of(block, frames, mean);
            batch(mean, from, to);
        }
        return seen < end && length <= maxSamples;
    }

    /** What was kept; to be asked once, after decoding. */
    Signal signal(Path file) throws AudioFormatException {
        if (length > maxSamples) {
            throw new AudioFormatException(file
                    + ": is too long for the memory there is: start Java with a larger -Xmx, or cut it into parts");
        }
        flush();
        if (resampler != null) {
            float[] rest = resampler.finish();
            keep(rest, rest.length);
        }
        if (length == 0) {
            throw new AudioFormatException(
                    file + ": holds no sound between " + startSeconds + " and " + endSeconds + " seconds");
        }
        return new Signal(Arrays.copyOf(kept, length), sampleRateHz);
    }

    private void batch(float[] samples, int from, int to) {
        for (int at = from; at < to; ) {
            int count = Math.min(to - at, BATCH - batched);
            System.arraycopy(samples, at, batch, batched, count);
            batched += count;
            at += count;
            if (batched == BATCH) {
                flush();
            }
        }
    }

    private void flush() {
        if (resampler == null) {
            keep(batch, batched);
        } else {
            float[] part = resampler.push(batch, batched);
            keep(part, part.length);
        }
        batched = 0;
    }

    private void keep(float[] part, int count) {
        if (count > kept.length - length) {
            kept = Arrays.copyOf(kept, Math.max(length + count, 2 * length));
        }
        System.arraycopy(part, 0, kept, length, count);
        length += count;
    }
}
