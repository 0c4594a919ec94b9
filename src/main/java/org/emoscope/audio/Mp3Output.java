package org.emoscope.audio;

import java.util.Arrays;
import javazoom.jl.decoder.Obuffer;

/** Takes a frame of samples from the MP3 decoder before they are rounded to 16 bits. */
final class Mp3Output extends Obuffer {

    private static final float FULL_SCALE = 32768f;

    private final float[][] samples;
    private final int[] filled;

    Mp3Output(int channels, int frameSamples) {
        samples = new float[channels][frameSamples];
        filled = new int[channels];
    }

    /** A part of the frame, from one sample to before another; a damaged frame's missing samples are silence. */
    float[][] take(int from, int to) {
        float[][] part = new float[samples.length][];
        for (int c = 0; c < part.length; c++) {
            part[c] = Arrays.copyOfRange(samples[c], from, Math.max(from, to));
        }
        return part;
    }

    @Override
    public void append(int channel, short value) {
        samples[channel][filled[channel]++] = value / FULL_SCALE;
    }

    @Override
    public void appendSamples(int channel, float[] values) {
        for (float value : values) {
            samples[channel][filled[channel]++] = value / FULL_SCALE;
        }
    }

    @Override
    public void write_buffer(int value) {}

    @Override
    public void close() {}

    @Override
    public void clear_buffer() {
        Arrays.fill(filled, 0);
        for (float[] channel : samples) {
            Arrays.fill(channel, 0);
        }
    }

    @Override
    public void set_stop_flag() {}
}
