package org.emoscope.augment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.emoscope.audio.Signal;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.dsp.FrequencyWarp;
import org.emoscope.dsp.MelFilterBank;
import org.emoscope.feature.FeatureExtractor;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.NetworkImage;
import org.emoscope.feature.Preset;
import org.emoscope.feature.SpectrogramImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The chain of a warped sound: what a person with another vocal tract would have given. */
class WarpedFeaturesTest {

    private static final FeatureExtractor EXTRACTOR = new FeatureExtractor();
    private static final int TONE_HZ = 2000;

    private static VtlpWarp vtlp(double alpha) {
        return new VtlpWarp(alpha, 4800, 16_000);
    }

    private static Signal tone(double hz) {
        float[] samples = new float[8000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hz * i / 16_000));
        }
        return new Signal(samples, 16_000);
    }

    private static int loudest(FrameMatrix matrix) {
        float[] row = matrix.row(matrix.frames() / 2);
        int best = 0;
        for (int b = 1; b < row.length; b++) {
            best = row[b] > row[best] ? b : best;
        }
        return best;
    }

    private static int brightestRow(SpectrogramImage image) {
        int best = 0;
        for (int y = 1; y < image.height(); y++) {
            best = image.level(128, y) > image.level(128, best) ? y : best;
        }
        return best;
    }

    @ParameterizedTest
    @CsvSource({"0.9", "0.95", "1.05", "1.1"})
    void aToneIsSeenWhereTheWarpMovesIt(double alpha) {
        FeatureParameters parameters = Preset.LIBROSA.parameters();

        FrameMatrix spectrogram = EXTRACTOR.extract(tone(TONE_HZ), FeatureKind.SPECTROGRAM, parameters, vtlp(alpha));

        double bin = TONE_HZ * alpha * 2048 / 16_000;
        assertThat((double) loudest(spectrogram)).isCloseTo(bin, within(1.0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.9, 0.95, 1.05, 1.1})
    void theMelEnergiesOfAWarpedToneAreLoudestWhereThoseOfTheMovedToneAre(double alpha) {
        FeatureParameters parameters = Preset.LIBROSA.parameters();

        FrameMatrix warped = EXTRACTOR.extract(tone(TONE_HZ), FeatureKind.MEL, parameters, vtlp(alpha));
        FrameMatrix moved = EXTRACTOR.extract(tone(TONE_HZ * alpha), FeatureKind.MEL, parameters);

        assertThat(loudest(warped)).isEqualTo(loudest(moved));
    }

    @ParameterizedTest
    @CsvSource({"SPECTROGRAM, 0.9", "SPECTROGRAM, 1.1", "MEL, 0.9", "MEL, 1.1"})
    void bothPicturesOfANetworkMoveTheSameWay(FeatureKind kind, double alpha) {
        NetworkImage painter = new NetworkImage(EXTRACTOR);
        FeatureParameters parameters = Preset.LIBROSA.parameters();

        int warped = brightestRow(painter.draw(tone(TONE_HZ), kind, parameters, vtlp(alpha)));
        int moved = brightestRow(painter.draw(tone(TONE_HZ * alpha), kind, parameters));
        int plain = brightestRow(painter.draw(tone(TONE_HZ), kind, parameters));

        assertThat(warped).isBetween(moved - 1, moved + 1);
        assertThat(Integer.signum(plain - warped)).isEqualTo(alpha > 1 ? 1 : -1);
    }

    @ParameterizedTest
    @EnumSource(names = "WAVEFORM", mode = EnumSource.Mode.EXCLUDE)
    void aWarpChangesTheNumbersButNotTheirShapeAndIsGoneAfterwards(FeatureKind kind) {
        FeatureParameters parameters = Preset.FAYEK.parameters();
        FrameMatrix plain = EXTRACTOR.extract(tone(700), kind, parameters);

        FrameMatrix warped = EXTRACTOR.extract(tone(700), kind, parameters, vtlp(0.93));

        assertThat(warped).isNotEqualTo(plain);
        assertThat(warped.frames()).isEqualTo(plain.frames());
        assertThat(warped.bins()).isEqualTo(plain.bins());
        assertThat(EXTRACTOR.extract(tone(700), kind, parameters)).isEqualTo(plain);
        assertThat(EXTRACTOR.extract(tone(700), kind, parameters, FrequencyWarp.NONE))
                .isEqualTo(plain);
    }

    @ParameterizedTest
    @EnumSource
    void noFilterGoesDeafUnderTheUsualFactors(Preset preset) {
        FeatureParameters parameters = preset.parameters();
        for (int percent = 90; percent <= 110; percent++) {
            MelFilterBank bank = new MelFilterBank(
                    parameters.melDesign(), parameters.frames().fftSize(), 16_000, vtlp(percent / 100.0));
            for (int m = 0; m < bank.filters(); m++) {
                assertThat(bank.weights(m)).as("filter %d at %d %%", m, percent).isNotEmpty();
            }
        }
    }
}
