package org.emoscope.app;

import java.nio.file.Path;
import org.emoscope.audio.AudioDecoder;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.SampleSink;
import org.emoscope.audio.SoundFormat;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said of a sound file before any analysis.
 *
 * @param format how it is stored
 * @param seconds how long it is
 * @param peak its largest sample in any channel, 1 at full scale
 */
record SoundFacts(SoundFormat format, double seconds, double peak) {

    static SoundFacts of(Path file) throws AudioFormatException {
        Measuring measuring = new Measuring();
        AudioDecoder.decode(file, measuring);
        SoundFormat format = measuring.format;
        if (format == null) {
            throw new AudioFormatException(file + ": holds no sound");
        }
        return new SoundFacts(format, (double) measuring.frames / format.sampleRateHz(), measuring.peak);
    }

    /** The peak in decibels below full scale; minus infinity for silence. */
    double peakDbfs() {
        return 20 * Math.log10(peak);
    }

    private static final class Measuring implements SampleSink {

        private @Nullable SoundFormat format;
        private long frames;
        private double peak;

        @Override
        public void begin(SoundFormat begun) {
            format = begun;
        }

        @Override
        public boolean accept(float[][] block, int count) {
            frames += count;
            for (float[] channel : block) {
                for (int i = 0; i < count; i++) {
                    peak = Math.max(peak, Math.abs(channel[i]));
                }
            }
            return true;
        }
    }
}
