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

    private final int sampleRateHz;
    private final double startSeconds;
    private final double endSeconds;

    private @Nullable StreamResampler resampler;
    private long seen;
    private long start;
    private long end;
    private float[] mean = new float[0];
    private float[] kept = new float[1 << 15];
    private int length;

    SpeechSink(int sampleRateHz, double startSeconds, double endSeconds) {
        this.sampleRateHz = sampleRateHz;
        this.startSeconds = startSeconds;
        this.endSeconds = endSeconds;
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
            float[] part = Arrays.copyOfRange(mean, from, to);
            keep(resampler == null ? part : resampler.push(part, part.length));
        }
        return seen < end;
    }

    /** What was kept; to be asked once, after decoding. */
    Signal signal(Path file) throws AudioFormatException {
        if (resampler != null) {
            keep(resampler.finish());
        }
        if (length == 0) {
            throw new AudioFormatException(
                    file + ": holds no sound between " + startSeconds + " and " + endSeconds + " seconds");
        }
        return new Signal(Arrays.copyOf(kept, length), sampleRateHz);
    }

    private void keep(float[] part) {
        if (part.length > kept.length - length) {
            kept = Arrays.copyOf(kept, Math.max(length + part.length, 2 * length));
        }
        System.arraycopy(part, 0, kept, length, part.length);
        length += part.length;
    }
}
