package org.emoscope.ui.inspect.endpoints;

import java.nio.file.Path;
import org.emoscope.audio.Signal;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;

/** Recordings whose endpoints are known. */
final class Utterances {

    static final int RATE = 16_000;

    private Utterances() {}

    /** Three seconds with a tone between each pair of times. */
    static Recording recording(double... times) {
        float[] samples = new float[3 * RATE];
        for (int t = 0; t < times.length; t += 2) {
            for (int i = (int) (times[t] * RATE); i < times[t + 1] * RATE; i++) {
                samples[i] = (float) (0.3 * Math.sin(2 * Math.PI * 150 * i / RATE));
            }
        }
        return new Recording(new Source(Path.of("two.wav"), Source.Kind.RECORDED), new Signal(samples, RATE));
    }
}
