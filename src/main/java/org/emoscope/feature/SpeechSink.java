package org.emoscope.feature;

import java.nio.file.Path;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.ChannelMean;
import org.emoscope.audio.SampleSink;
import org.emoscope.audio.Signal;
import org.emoscope.audio.SignalBuffer;
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

    private final SignalBuffer kept;
    private @Nullable StreamResampler resampler;
    private long seen;
    private long start;
    private long end;
    private long expected;
    private float[] batch = new float[0];
    private int batched;
    private float[] mean = new float[0];

    SpeechSink(int sampleRateHz, double startSeconds, double endSeconds, long maxSamples) {
        this.sampleRateHz = sampleRateHz;
        this.startSeconds = startSeconds;
        this.endSeconds = endSeconds;
        this.maxSamples = maxSamples;
        kept = new SignalBuffer(sampleRateHz);
    }

    @Override
    public void begin(SoundFormat format) {
        start = Math.round(startSeconds * format.sampleRateHz());
        end = Math.round(endSeconds * format.sampleRateHz());
        if (format.sampleRateHz() != sampleRateHz) {
            resampler = new StreamResampler(format.sampleRateHz(), sampleRateHz);
            batch = new float[BATCH];
        }
    }

    @Override
    public void expect(long frames) {
        long part = Math.max(0, Math.min(frames, end) - start);
        expected = resampler == null ? part : resampler.outputLength(part);
        if (expected <= maxSamples) {
            kept.reserve((int) expected);
        }
    }

    @Override
    public boolean accept(float[][] block, int frames) {
        int from = (int) Math.max(0, Math.min(frames, start - seen));
        int to = (int) Math.min(frames, end - seen);
        seen += frames;
        if (to > from && !isTooLong()) {
            keep(oneChannel(block, frames), from, to);
        }
        return seen < end && !isTooLong();
    }

    /** What was kept; to be asked once, after decoding. */
    Signal signal(Path file) throws AudioFormatException {
        if (isTooLong()) {
            throw new AudioFormatException(file
                    + ": is too long for the memory there is: start Java with a larger -Xmx, or cut it into parts");
        }
        if (resampler != null) {
            flush(resampler);
            append(resampler.finish());
        }
        if (kept.length() == 0) {
            throw new AudioFormatException(
                    file + ": holds no sound between " + startSeconds + " and " + endSeconds + " seconds");
        }
        return kept.handOver();
    }

    private boolean isTooLong() {
        return Math.max(expected, kept.length()) > maxSamples;
    }

    private float[] oneChannel(float[][] block, int frames) {
        if (block.length == 1) {
            return block[0];
        }
        mean = mean.length < frames ? new float[frames] : mean;
        ChannelMean.of(block, frames, mean);
        return mean;
    }

    private void keep(float[] samples, int from, int to) {
        if (resampler == null) {
            kept.append(samples, from, to - from);
            return;
        }
        for (int at = from; at < to; ) {
            int count = Math.min(to - at, BATCH - batched);
            System.arraycopy(samples, at, batch, batched, count);
            batched += count;
            at += count;
            if (batched == BATCH) {
                flush(resampler);
            }
        }
    }

    private void flush(StreamResampler stream) {
        append(stream.push(batch, batched));
        batched = 0;
    }

    private void append(float[] part) {
        kept.append(part, 0, part.length);
    }
}
