package org.emoscope.ui.inspect.walk.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import org.emoscope.audio.Signal;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Golden;
import org.emoscope.feature.Preset;
import org.emoscope.feature.WalkedFrame.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepPagesTest {

    private static final double AUTO = Double.NaN;

    private static Signal signal(IntToDoubleFunction sample) {
        float[] samples = new float[16_000];
        Arrays.setAll(new double[samples.length], i -> samples[i] = (float) sample.applyAsDouble(i));
        return new Signal(samples, 16_000);
    }

    private static Signal constant(double value) {
        return signal(i -> value);
    }

    private static Signal tone(double hz) {
        return signal(i -> 0.5 * Math.sin(2 * Math.PI * hz * i / 16_000));
    }

    private static StepView view(Signal signal, FeatureParameters parameters, WalkStep step, double marker) {
        Sight sight = new Walker().look(signal, parameters, 0.5, step, marker);
        return Objects.requireNonNull(sight.view());
    }

    private static List<String> filled(Signal signal, Preset preset, WalkStep step, double marker) {
        return view(signal, preset.parameters(), step, marker).formula().filled();
    }

    @ParameterizedTest
    @EnumSource
    void everyStepOfEveryChainHasPicturesNumbersAndWords(Preset preset) {
        Signal speech = Golden.sound("speech");
        for (WalkStep step : WalkStep.values()) {
            StepView view = view(speech, preset.parameters(), step, AUTO);

            assertThat(view.charts()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(view.charts())
                    .allSatisfy(chart -> assertThat(chart.layers()).isNotEmpty());
            assertThat(view.formula().general()).isNotEmpty();
            assertThat(view.formula().filled()).isNotEmpty();
            assertThat(view.formula() + view.reading() + view.notes()).doesNotContain("NaN", "Infinity", "?");
            assertThat(step.why().split("(?<=\\.) "))
                    .as(step + " says why in two sentences")
                    .hasSize(2);
            assertThat(step.figure()).containsPattern("Figure [4-7]");
            assertThat(step.title()).isNotBlank();
            assertThat(step.shortName()).isNotBlank();
        }
    }

    @ParameterizedTest
    @EnumSource
    void silenceIsShownAndSaid(Preset preset) {
        for (WalkStep step : WalkStep.values()) {
            StepView view = view(constant(0), preset.parameters(), step, AUTO);

            assertThat(view.notes()).anyMatch(note -> note.startsWith("Every sample of this frame is 0"));
            assertThat(view.formula() + view.reading()).doesNotContain("NaN", "Infinity");
        }
    }

    @Test
    void whatFollowsTheMarkerStaysInTheChart() {
        for (WalkStep step : WalkStep.values()) {
            for (double marker : new double[] {-1e9, 0, 1e9}) {
                StepView view = view(tone(1000), Preset.LIBROSA.parameters(), step, marker);

                assertThat(view.charts()).allSatisfy(chart -> chart.touch().ifPresent(touch -> assertThat(touch.x())
                        .isBetween(chart.x().from() - 1e-9, chart.x().to() + 1e-9)));
            }
        }
    }

    @Test
    void aPlaceInAChartLeadsBackToTheMarkerThatWasThere() {
        for (WalkStep step : WalkStep.values()) {
            StepView first = view(tone(1000), Preset.FAYEK.parameters(), step, 3);
            for (Chart chart : first.charts()) {
                chart.touch()
                        .filter(touch -> touch.target() == Touch.Target.MARKER)
                        .ifPresent(touch -> {
                            double marker = touch.toValue().applyAsDouble(touch.x());
                            assertThat(view(tone(1000), Preset.FAYEK.parameters(), step, marker)
                                            .reading())
                                    .as(step + ": " + chart.title())
                                    .satisfiesAnyOf(
                                            text -> assertThat(text).isEqualTo(first.reading()),
                                            text -> assertThat(chart.x().label())
                                                    .isEqualTo("filter"));
                        });
            }
        }
    }

    @Test
    void theTimeOfASampleIsItsNumberOverTheRate() {
        // the middle of frame 49 is sample 49 · 160 + 200, the nearest to 0.5 s
        assertThat(filled(constant(0.25), Preset.FAYEK, WalkStep.RAW, 100))
                .containsExactly("t = 7940 / 16000\u2009Hz = 0.4963\u2009s", "x[7940] = 0.2500");
    }

    @Test
    void preEmphasisTakesThePartOfTheSampleBefore() {
        assertThat(filled(constant(0.5), Preset.FAYEK, WalkStep.EMPHASIS, 100))
                .containsExactly("y[7940] = 0.5000 − 0.97 · 0.5000 = 0.01500");
        assertThat(filled(constant(0.5), Preset.FAYEK, WalkStep.EMPHASIS, 0))
                .as("the sample before the frame")
                .containsExactly("y[7840] = 0.5000 − 0.97 · 0.5000 = 0.01500");
        assertThat(view(constant(0.5), Preset.LIBROSA.parameters(), WalkStep.EMPHASIS, 0)
                        .notes())
                .anyMatch(note -> note.contains("no pre-emphasis"));
        assertThat(view(constant(0.5), Preset.HTK.parameters(), WalkStep.EMPHASIS, 0)
                        .notes())
                .anyMatch(note -> note.contains("each frame by itself"));
    }

    @Test
    void framesAreCountedAsTheChainCountsThem() {
        assertThat(filled(constant(0.5), Preset.FAYEK, WalkStep.FRAMING, 0))
                .containsExactly(
                        "T = ⌈|16000 − 400| / 160⌉ = 98",
                        "n_{0} = 49 · 160 = 7840,  to 8239",
                        "L − S = 400 − 160 = 240 = 15\u2009ms");
        assertThat(filled(constant(0.5), Preset.PSF, WalkStep.FRAMING, 0))
                .contains("T = 1 + ⌈(16000 − 400) / 160⌉ = 99");
        assertThat(filled(constant(0.5), Preset.HTK, WalkStep.FRAMING, 0))
                .contains("T = 1 + ⌊(16000 − 400) / 160⌋ = 98");
        assertThat(filled(constant(0.5), Preset.LIBROSA, WalkStep.FRAMING, 0))
                .contains("T = 1 + ⌊16000 / 512⌋ = 32", "n_{0} = 16 · 512 − 2048 / 2 = 7168,  to 9215");
    }

    @Test
    void theFrameIsSeenAmongItsNeighbours() {
        Chart before = view(constant(0.5), Preset.FAYEK.parameters(), WalkStep.FRAMING, 0)
                .charts()
                .get(0);

        List<Layer.Bracket> brackets = before.layers().stream()
                .filter(Layer.Brackets.class::isInstance)
                .flatMap(layer -> ((Layer.Brackets) layer).brackets().stream())
                .toList();
        assertThat(brackets).hasSize(5);
        assertThat(brackets.stream().filter(each -> each.tone() == Tone.MARKED))
                .singleElement()
                .satisfies(here -> {
                    assertThat(here.from()).isEqualTo(0.490);
                    assertThat(here.to()).isEqualTo(0.515);
                });
    }

    @Test
    void aSampleIsWeightedByTheWindow() {
        assertThat(filled(constant(0.5), Preset.FAYEK, WalkStep.WINDOW, 0))
                .containsExactly(
                        "w[0] = 0.54 − 0.46 cos(2π · 0 / 399) = 0.08000", "z[0] = 0.08000 · 0.01500 = 0.001200");
        assertThat(filled(constant(0.5), Preset.LIBROSA, WalkStep.WINDOW, 1024))
                .contains("w[1024] = 0.5 − 0.5 cos(2π · 1024 / 2048) = 1.000");
        assertThat(filled(constant(0.5), Preset.PSF, WalkStep.WINDOW, 5)).contains("w[5] = 1");
    }

    @Test
    void aWindowShorterThanItsFrameIsCountedFromItsOwnStart() {
        FeatureParameters parameters = Preset.LIBROSA.parameters().with("win", "1024");

        assertThat(view(constant(0.5), parameters, WalkStep.WINDOW, 100)
                        .formula()
                        .filled())
                .contains("w[100] = 0  (beside the window)");
        assertThat(view(constant(0.5), parameters, WalkStep.WINDOW, 1024)
                        .formula()
                        .filled())
                .contains("w[1024] = 0.5 − 0.5 cos(2π · 512 / 1024) = 1.000");
    }

    @Test
    void aToneIsFoundAtItsFrequency() {
        StepView fft = view(tone(1000), Preset.FAYEK.parameters(), WalkStep.FFT, AUTO);
        StepView power = view(tone(1000), Preset.FAYEK.parameters(), WalkStep.POWER, AUTO);

        assertThat(fft.formula().filled()).contains("f = 32 · 16000 / 512 = 1000.0\u2009Hz");
        assertThat(fft.charts().get(1).touch())
                .hasValueSatisfying(touch -> assertThat(touch.x()).isEqualTo(1000));
        assertThat(power.reading()).startsWith("Bin 32, at 1000.0 Hz");
    }

    @Test
    void powerIsTheSquareOfTheTransformAsTheChainScalesIt() {
        Moment moment = (Moment) new Walker()
                .look(tone(1000), Preset.FAYEK.parameters(), 0.5, WalkStep.POWER, AUTO)
                .situation();
        double re = moment.frame().at(Stage.REAL, 32);
        double im = moment.frame().at(Stage.IMAGINARY, 32);

        assertThat(filled(tone(1000), Preset.FAYEK, WalkStep.POWER, 32))
                .containsExactly(
                        "P[32] = (" + Num.factor(re) + "^{2} + " + Num.factor(im) + "^{2}) / 512",
                        "      = " + Num.of((re * re + im * im) / 512),
                        "10 log_{10} P[32] = " + Num.fixed(10 * Math.log10((re * re + im * im) / 512), 1) + "\u2009dB");
        assertThat(view(tone(1000), Preset.HTK.parameters(), WalkStep.POWER, 32)
                        .formula()
                        .general())
                .containsExactly("P[k] = |X[k]|");
    }

    @Test
    void theMelStepReadsHertzMelAndTheFilterUnderTheMarker() {
        StepView view = view(tone(1000), Preset.FAYEK.parameters(), WalkStep.MEL, 1000);

        assertThat(view.charts()).hasSize(3);
        assertThat(view.formula().filled().get(0)).isEqualTo("mel(1000) = 2595 log_{10}(1 + 1000 / 700) = 1000.0");
        // of 42 corners every 69.27 mel, numbers 14 to 16 lie at 955, 1060 and 1172 Hz, that is on bins 30, 33 and 37
        assertThat(view.reading())
                .isEqualTo("1000 Hz = 1000.0 mel. Filter 14 rises from 938 Hz, peaks at 1031 Hz, ends at 1156 Hz"
                        + " and has the weight 0.6667 here");
    }

    @Test
    void aDragOverTheEnergiesMovesTheMarkerToTheCentreOfAFilter() {
        Chart energies = view(tone(1000), Preset.FAYEK.parameters(), WalkStep.MEL, AUTO)
                .charts()
                .get(2);
        Touch touch = energies.touch().orElseThrow();

        double hz = touch.toValue().applyAsDouble(20);

        assertThat(view(tone(1000), Preset.FAYEK.parameters(), WalkStep.MEL, hz).reading())
                .contains("Filter 20 rises");
    }

    @Test
    void theSlaneyScaleIsWrittenForTheSideOfItsKneeThatTheMarkerIsOn() {
        assertThat(filled(tone(1000), Preset.LIBROSA, WalkStep.MEL, 500)).contains("mel(500) = 3 · 500 / 200 = 7.500");
        assertThat(filled(tone(1000), Preset.LIBROSA, WalkStep.MEL, 2000).get(0))
                .startsWith("mel(2000) = 15 + 27 ln(2000 / 1000) / ln 6.4 = 25.08");
    }

    @Test
    void filtersWithoutABinAreCounted() {
        FeatureParameters narrow = Preset.FAYEK.parameters().with(Map.of("n-mels", "120"));

        assertThat(view(tone(1000), narrow, WalkStep.MEL, AUTO).notes())
                .anyMatch(note -> note.matches("\\d+ filters are so narrow that no bin lies under them; .*"));
    }

    @Test
    void theLogarithmIsTheChains() {
        StepView fayek = view(constant(0), Preset.FAYEK.parameters(), WalkStep.LOG, 3);
        StepView librosa = view(tone(1000), Preset.LIBROSA.parameters(), WalkStep.LOG, AUTO);

        assertThat(fayek.formula().filled())
                .containsExactly("L[3] = 20 log_{10} max(0, 2.220·10^{−16})", "      = −313.1");
        assertThat(librosa.formula().general().get(0)).startsWith("L[m] = 10 log_{10} max(E[m], ");
        assertThat(librosa.notes())
                .anyMatch(note -> note.contains("looks at the whole clip") && note.contains("80 dB"));
    }

    @Test
    void aCoefficientIsComparedWithItsCosine() {
        StepView view = view(tone(1000), Preset.FAYEK.parameters(), WalkStep.DCT, 2);
        Layer.Curve cosine = (Layer.Curve) view.charts().get(0).layers().get(1);

        assertThat(view.formula().filled().get(0)).startsWith("c[3] = √(2/40) · (");
        assertThat(cosine.name()).isEqualTo("cosine of c3");
        double first = cosine.values().at(0);
        double middle =
                (view.charts().get(0).y().from() + view.charts().get(0).y().to()) / 2;
        assertThat((cosine.values().at(13) - middle) / (first - middle))
                .isCloseTo(Math.cos(Math.PI * 3 * 13.5 / 40) / Math.cos(Math.PI * 3 * 0.5 / 40), within(1e-9));
    }

    @Test
    void theLifterCountsAsTheChainDoes() {
        assertThat(filled(tone(1000), Preset.FAYEK, WalkStep.LIFTER, 2).get(0))
                .endsWith("· (1 + 11 · sin(π · 2 / 22))");
        assertThat(filled(tone(1000), Preset.HTK, WalkStep.LIFTER, 2).get(0)).endsWith("· (1 + 11 · sin(π · 3 / 22))");
        assertThat(view(tone(1000), Preset.FAYEK.parameters(), WalkStep.LIFTER, 2)
                        .formula()
                        .general()
                        .get(0))
                .contains("sin(π\u2009(j − 1) / L)");
        assertThat(view(tone(1000), Preset.LIBROSA.parameters(), WalkStep.LIFTER, 2)
                        .notes())
                .anyMatch(note -> note.contains("no lifter"));
        assertThat(filled(tone(1000), Preset.PSF, WalkStep.LIFTER, 0))
                .singleElement()
                .asString()
                .startsWith("c′[0] = ");
    }

    @Test
    void whatNeedsTheWholeClipIsSaidNotDone() {
        assertThat(view(tone(1000), Preset.FAYEK.parameters(), WalkStep.LIFTER, AUTO)
                        .notes())
                .anyMatch(note -> note.contains("whole clip") && note.contains("mean of each coefficient"));
        assertThat(view(tone(1000), Preset.HTK.parameters(), WalkStep.LIFTER, AUTO)
                        .notes())
                .noneMatch(note -> note.contains("whole clip"));
    }
}
