package org.emoscope.model.dl4j;

import java.util.Map;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import org.emoscope.model.MatrixInput;

/**
 * The log-Mel energies that the attention systems read (Jalal et al. 2020): the {@code psf} preset with a Hamming window
 * and 23 filters; frames of 25 ms every 10 ms at 16 kHz.
 */
final class LogMel {

    /** Energies a frame. */
    static final int FILTERS = 23;

    private static final FeatureParameters PARAMETERS =
            Preset.PSF.parameters().with(Map.of("window", "hamming", "n-mels", Integer.toString(FILTERS)));

    private LogMel() {}

    /** So many seconds of them. */
    static MatrixInput input(double seconds, MatrixInput.Length length) {
        int hopsASecond = PARAMETERS.sampleRateHz() / PARAMETERS.hopSamples();
        return new MatrixInput(FeatureKind.MEL, PARAMETERS, (int) Math.round(seconds * hopsASecond), length);
    }
}
