package org.emoscope.ui.inspect.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.emoscope.audio.Signal;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LevelColumnsTest {

    @ParameterizedTest
    @EnumSource(Preset.class)
    void aToneOf1KhzAtMinus6DbReadsMinus6DbUnderEveryPreset(Preset preset) {
        FeatureParameters parameters = preset.parameters();
        LevelColumns columns = new LevelColumns(tone(1000, -6), parameters, FeatureKind.SPECTROGRAM);

        double[] levels = columns.levels(columns.frames() / 2);

        int loudest = loudest(levels);
        double hz = (double) loudest
                * parameters.sampleRateHz()
                / parameters.frames().fftSize();
        assertThat(hz).isEqualTo(1000);
        assertThat(levels[loudest] - columns.emphasisDb(hz)).isCloseTo(-6, within(0.05));
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void theMelBandThatHoldsTheToneReadsItsLevel(Preset preset) {
        LevelColumns columns = new LevelColumns(tone(1000, -6), preset.parameters(), FeatureKind.MEL);

        double[] levels = columns.levels(columns.frames() / 2);

        assertThat(levels[loudest(levels)] - columns.emphasisDb(1000)).isCloseTo(-6, within(0.5));
    }

    @ParameterizedTest
    @EnumSource(Preset.class)
    void framesDoNotDependOnWhichOthersAreAskedFor(Preset preset) {
        LevelColumns columns = new LevelColumns(tone(440, -20), preset.parameters(), FeatureKind.MEL);
        float[] all = new float[columns.frames() * columns.bins()];
        columns.compute(0, columns.frames(), all);
        float[] one = new float[columns.bins()];

        for (int frame = 0; frame < columns.frames(); frame++) {
            columns.compute(frame, 1, one);
            for (int b = 0; b < one.length; b++) {
                assertThat(one[b]).isEqualTo(all[frame * one.length + b]);
            }
        }
    }

    private static int loudest(double[] levels) {
        int best = 0;
        for (int i = 1; i < levels.length; i++) {
            best = levels[i] > levels[best] ? i : best;
        }
        return best;
    }

    private static Signal tone(double hz, double db) {
        float[] samples = new float[16_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (Math.pow(10, db / 20) * Math.sin(2 * Math.PI * hz * i / 16_000));
        }
        return new Signal(samples, 16_000);
    }
}
