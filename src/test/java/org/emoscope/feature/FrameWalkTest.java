package org.emoscope.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.OptionalInt;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.feature.WalkedFrame.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FrameWalkTest {

    private static final int FRAME = 45;
    private final Signal speech = Golden.sound("speech");
    private final FeatureExtractor extractor = new FeatureExtractor();

    /** The parameters of a preset without what looks at the whole clip. */
    private static FeatureParameters frameByFrame(Preset preset) {
        return preset.parameters().with(Map.of("mean-removal", "off", "top-db", "off"));
    }

    @ParameterizedTest
    @EnumSource
    void theWalkEndsAtTheRowsOfTheExtractorToTheLastBit(Preset preset) {
        FeatureParameters parameters = frameByFrame(preset);
        FrameWalk walk = new FrameWalk(parameters);
        Map<FeatureKind, Stage> ends = Map.of(
                FeatureKind.WAVEFORM,
                Stage.EMPHASISED,
                FeatureKind.MEL,
                Stage.LOG_MEL,
                FeatureKind.MFCC,
                Stage.LIFTERED);

        ends.forEach((kind, stage) -> {
            FrameMatrix rows = extractor.extract(speech, kind, parameters);
            for (int f : new int[] {0, 1, rows.frames() / 2, rows.frames() - 1}) {
                WalkedFrame walked = walk.walk(speech, f);
                assertThat(walked.length(stage)).isEqualTo(rows.bins());
                for (int i = 0; i < rows.bins(); i++) {
                    assertThat((float) walked.at(stage, i)).isEqualTo(rows.at(f, i));
                }
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void eachStageIsWhatItsFormulaGivesOfTheStageBefore(Preset preset) {
        FeatureParameters p = frameByFrame(preset);
        FrameWalk walk = new FrameWalk(p);
        int frame = Math.min(FRAME, p.framing().frames(speech.length()) / 2);
        WalkedFrame walked = walk.walk(speech, frame);
        double[] raw = walked.values(Stage.RAW);
        double[] emphasised = walked.values(Stage.EMPHASISED);
        double k = p.spectrum().preEmphasis().factor();

        assertThat(raw[0]).isEqualTo(speech.sample(walked.firstSample()));
        assertThat(emphasised[7]).isCloseTo(raw[7] - k * raw[6], within(1e-15));

        double[] windowed = walked.values(Stage.WINDOWED);
        assertThat(windowed[100]).isEqualTo(emphasised[100] * walk.window()[100]);

        int bin = 21;
        double re = 0;
        double im = 0;
        int n = p.frames().fftSize();
        for (int i = 0; i < windowed.length; i++) {
            re += windowed[i] * Math.cos(2 * Math.PI * bin * i / n);
            im -= windowed[i] * Math.sin(2 * Math.PI * bin * i / n);
        }
        assertThat(walked.at(Stage.REAL, bin)).isCloseTo(re, within(1e-11));
        assertThat(walked.at(Stage.IMAGINARY, bin)).isCloseTo(im, within(1e-11));

        double power = re * re + im * im;
        double expected =
                switch (p.spectrum().kind()) {
                    case POWER_PER_SIZE -> power / n;
                    case POWER -> power;
                    case MAGNITUDE -> Math.sqrt(power);
                };
        assertThat(walked.at(Stage.SPECTRUM, bin)).isCloseTo(expected, within(1e-11));

        int filter = 11;
        double energy = 0;
        double[] weights = walk.bank().row(filter);
        for (int b = 0; b < weights.length; b++) {
            energy += weights[b] * walked.at(Stage.SPECTRUM, b);
        }
        assertThat(walked.at(Stage.MEL, filter)).isCloseTo(energy, within(1e-12));
        assertThat(walked.at(Stage.LOG_MEL, filter)).isEqualTo(p.log().of(walked.at(Stage.MEL, filter)));

        int filters = p.mel().filters();
        double coefficient = 0;
        int j = p.cepstrum().first() + 3;
        for (int m = 0; m < filters; m++) {
            coefficient += walked.at(Stage.LOG_MEL, m) * Math.cos(Math.PI * j * (m + 0.5) / filters);
        }
        assertThat(walked.at(Stage.CEPSTRUM, 3)).isCloseTo(Math.sqrt(2.0 / filters) * coefficient, within(1e-9));

        int length = p.cepstrum().lifter().length();
        double lift = length == 0
                ? 1
                : 1
                        + length
                                / 2.0
                                * Math.sin(Math.PI * (3 + p.cepstrum().lifter().origin()) / length);
        assertThat(walked.at(Stage.LIFTERED, 3)).isCloseTo(lift * walked.at(Stage.CEPSTRUM, 3), within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void whatLooksAtTheWholeClipIsNotInTheNumbers(Preset preset) {
        WalkedFrame plain = new FrameWalk(frameByFrame(preset)).walk(speech, 3);
        WalkedFrame withClip = new FrameWalk(
                        preset.parameters().with(Map.of("mean-removal", "clip", "log", "db10", "top-db", "5")))
                .walk(speech, 3);
        WalkedFrame same = new FrameWalk(frameByFrame(preset).with("log", "db10")).walk(speech, 3);

        assertThat(withClip.values(Stage.LIFTERED)).isEqualTo(same.values(Stage.LIFTERED));
        assertThat(withClip.values(Stage.MEL)).isEqualTo(plain.values(Stage.MEL));
    }

    @ParameterizedTest
    @CsvSource({
        // the middle of frame t of fayek's chain is sample 160 t + 200
        "FAYEK, 0, 0",
        "FAYEK, -3, 0",
        "FAYEK, 0.0125, 0",
        "FAYEK, 0.0174, 0",
        "FAYEK, 0.0176, 1",
        "FAYEK, 0.4625, 45",
        "FAYEK, 1000, 97",
        // the middle of frame t of librosa's is sample 512 t
        "LIBROSA, 0, 0",
        "LIBROSA, 0.015, 0",
        "LIBROSA, 0.017, 1",
        "LIBROSA, 1000, 31"
    })
    void aTimeBelongsToTheFrameWhoseMiddleIsNearest(Preset preset, double seconds, int frame) {
        Signal second = new Signal(new float[16_000], 16_000);

        assertThat(new FrameWalk(preset.parameters()).frameAt(second, seconds)).hasValue(frame);
    }

    @Test
    void noTimeAndNoFrameAreNothing() {
        FrameWalk walk = new FrameWalk(Preset.HTK.parameters());

        assertThat(walk.frameAt(new Signal(new float[16_000], 16_000), Double.NaN))
                .isEqualTo(OptionalInt.empty());
        assertThat(walk.frameAt(new Signal(new float[399], 16_000), 0)).isEqualTo(OptionalInt.empty());
    }

    @Test
    void theSurroundingsAreThePreEmphasisedSignalCutAtItsEnds() {
        FrameWalk walk = new FrameWalk(Preset.FAYEK.parameters());
        FrameWalk.Surroundings start = walk.around(speech, 0);
        FrameWalk.Surroundings middle = walk.around(speech, FRAME);

        assertThat(start.firstSample()).isZero();
        assertThat(start.samples()).hasSize(400 + 320);
        assertThat(middle.firstSample()).isEqualTo(FRAME * 160 - 320);
        assertThat(middle.samples()).hasSize(400 + 2 * 320);
        WalkedFrame walked = walk.walk(speech, FRAME);
        for (int i = 0; i < 400; i++) {
            assertThat(middle.samples()[320 + i]).isEqualTo(walked.at(Stage.EMPHASISED, i));
        }
    }

    @Test
    void aChainThatFiltersEachFrameAloneHasTheRecordedSignalAround() {
        FrameWalk.Surroundings around = new FrameWalk(Preset.HTK.parameters()).around(speech, FRAME);

        assertThat(around.samples()[0]).isEqualTo(speech.sample(around.firstSample()));
    }

    @Test
    void whatCannotBeWalkedIsRefused() {
        FrameWalk walk = new FrameWalk(Preset.FAYEK.parameters());

        assertThatThrownBy(() -> walk.walk(new Signal(new float[8000], 8000), 0))
                .hasMessageContaining("16000");
        assertThatThrownBy(() -> walk.walk(speech, -1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> walk.walk(speech, 100_000)).hasMessageContaining("100000");
    }

    @Test
    void aFilterSaysWhereItLies() {
        FrameWalk fayek = new FrameWalk(Preset.FAYEK.parameters());
        double[] corners = fayek.bank().cornersHz();
        double[] row = fayek.bank().row(20);
        int first = fayek.bank().firstBin(20);

        assertThat(corners).hasSize(42);
        assertThat(row[first]).isGreaterThan(0);
        assertThat(row[first - 1]).isZero();
        assertThat((first - 1) * 16_000.0 / 512).isEqualTo(corners[20]);
        assertThat(fayek.bank().weights(20)).contains(1.0);
        assertThat(row[(int) (corners[21] * 512 / 16_000)]).isEqualTo(1);
    }
}
