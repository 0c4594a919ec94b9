package org.emoscope.audio;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Sounds whose every sample is known. */
public final class Tones {

    private Tones() {}

    /** A sine of amplitude 0.5 that begins at zero. */
    public static Signal sine(double frequencyHz, int sampleRateHz, double seconds) {
        float[] samples = new float[(int) Math.round(seconds * sampleRateHz)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * frequencyHz * i / sampleRateHz));
        }
        return new Signal(samples, sampleRateHz);
    }

    /** One of the encoded tones beside the tests. */
    static byte[] resource(String name) {
        try (InputStream in = Tones.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
