package org.emoscope.ui.inspect.pane;

import java.nio.file.Path;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.dsp.FramePolicy;
import org.emoscope.dsp.Framing;
import org.emoscope.feature.Preset;
import org.emoscope.task.TaskContext;
import org.emoscope.ui.inspect.state.Source;

/** Signals and matrices for the tests of Inspect. */
final class Samples {

    static final int RATE = 16_000;

    private Samples() {}

    static Signal tone(double hz, double seconds) {
        float[] samples = new float[(int) (seconds * RATE)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hz * i / RATE));
        }
        return new Signal(samples, RATE);
    }

    static Analysis analysis(Signal signal) {
        Source source = new Source(Path.of("tone.wav"), Source.Kind.RECORDED);
        return new Analyser().analyse(source, signal, Preset.FAYEK.parameters(), TaskContext.NONE);
    }

    /** Frames of 10 ms, one after the other, the first in the middle of 0 to 10 ms. */
    static DecibelMatrix matrix(double[][] energies) {
        int bins = energies[0].length;
        double[] hz = new double[bins];
        for (int b = 0; b < bins; b++) {
            hz[b] = 1000.0 * b;
        }
        return new DecibelMatrix(
                FrameMatrix.of(energies, bins), 10, hz, new Framing(FramePolicy.WHOLE, 160, 160), RATE);
    }
}
