package org.emoscope.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.emoscope.audio.Signal;
import org.emoscope.feature.Golden;
import org.junit.jupiter.api.Test;

class EndpointDetectorTest {

    private static final int RATE = 16_000;

    private final EndpointDetector detector = new EndpointDetector(EndpointOptions.defaults());
    private final float[] samples = new float[3 * RATE];
    private final Random random = new Random(75);

    private void noise(double from, double to, double level) {
        for (int i = (int) (from * RATE); i < to * RATE; i++) {
            samples[i] += (float) (level * random.nextGaussian());
        }
    }

    private void vowel(double from, double to) {
        for (int i = (int) (from * RATE); i < to * RATE; i++) {
            samples[i] += (float) (0.3 * Math.sin(2 * Math.PI * 150 * i / RATE));
        }
    }

    private List<SpeechSegment> detect() {
        return detector.detect(new Signal(samples, RATE));
    }

    @Test
    void aVowelInNoiseIsFoundToAFrame() {
        noise(0, 3, 0.002);
        vowel(1, 2);

        assertThat(detect()).hasSize(1);
        assertThat(detect().get(0).from()).isCloseTo(RATE, within(160));
        assertThat(detect().get(0).to()).isCloseTo(2 * RATE, within(160));
    }

    @Test
    void aWeakFricativeBeforeAVowelBelongsToTheWord() {
        hum(0.004);
        noise(0.85, 1, 0.004);
        vowel(1, 2);

        assertThat(detect()).hasSize(1);
        assertThat(detect().get(0).from()).isCloseTo((int) (0.85 * RATE), within(480));
    }

    /** A quiet tone of few crossings, as the mains leaves it. */
    private void hum(double level) {
        for (int i = 0; i < samples.length; i++) {
            samples[i] += (float) (level * Math.sin(2 * Math.PI * 50 * i / RATE));
        }
    }

    @Test
    void aShortPauseJoinsAndALongOneParts() {
        noise(0, 3, 0.001);
        vowel(0.3, 0.8);
        vowel(0.9, 1.2);
        vowel(2, 2.5);

        assertThat(detect()).hasSize(2);
        assertThat(detect().get(0).to()).isCloseTo((int) (1.2 * RATE), within(160));
    }

    @Test
    void aClickIsNotSpeech() {
        noise(0, 3, 0.001);
        vowel(1, 1.03);

        assertThat(detect()).isEmpty();
    }

    @Test
    void silenceSteadyNoiseAndNothingHoldNoSpeech() {
        assertThat(detect()).isEmpty();
        assertThat(detector.detect(new Signal(new float[0], RATE))).isEmpty();
        assertThat(detector.detect(new Signal(new float[50], RATE))).isEmpty();
        noise(0, 3, 0.01);
        assertThat(detect()).isEmpty();
    }

    @Test
    void loudnessDoesNotMatter() {
        noise(0, 3, 0.002);
        vowel(1, 2);
        List<SpeechSegment> loud = detect();
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= 0.125f;
        }

        assertThat(detect()).isEqualTo(loud);
    }

    @Test
    void digitalSilenceAroundSpeechIsCutOff() {
        vowel(1, 2);

        assertThat(detect()).containsExactly(new SpeechSegment(RATE, 2 * RATE));
    }

    @Test
    void mostOfARealUtteranceIsSpeech() {
        Signal speech = Golden.sound("speech");
        int spoken =
                detector.detect(speech).stream().mapToInt(SpeechSegment::length).sum();

        assertThat(spoken).isBetween(speech.length() / 2, speech.length());
    }

    @Test
    void energyAndCrossingsAreWhatTheyAreCalled() {
        Signal signal = new Signal(new float[] {0.5f, -0.5f, 0, 0, 0.25f, -0.25f}, RATE);

        assertThat(Energy.meanMagnitude(signal, 0, 6)).isCloseTo(0.25, within(1e-12));
        assertThat(Energy.meanSquare(signal, 0, 2)).isCloseTo(0.25, within(1e-12));
        assertThat(Energy.meanSquare(signal, -2, 2)).isCloseTo(0.125, within(1e-12));
        assertThat(Energy.levelDb(signal, 2, 4)).isEqualTo(Energy.SILENCE_DB);
        assertThat(Energy.levelDb(signal, 0, 2)).isCloseTo(-6.02, within(0.01));
        assertThat(ZeroCrossings.count(signal, 0, 6)).isEqualTo(3);
        assertThat(Energy.contourDb(signal, new Framing(FramePolicy.WHOLE, 2, 2))
                        .frames())
                .isEqualTo(3);
    }

    @Test
    void theEndpointsOfAnUtteranceBetweenSilenceAreFoundWithinThreeFrames() {
        assertThatEndpointsAreFound(0);
    }

    @Test
    void theEndpointsOfAnUtteranceBetweenFaintNoiseAreFoundWithinThreeFrames() {
        assertThatEndpointsAreFound(1e-5);
        assertThatEndpointsAreFound(1e-4);
        assertThatEndpointsAreFound(3e-4);
    }

    /** The last sound of the golden utterance ends at 2.832 s; the noise of rounding follows it. */
    private void assertThatEndpointsAreFound(double noise) {
        Signal speech = Golden.sound("speech");
        float[] padded = new float[speech.length() + RATE];
        for (int i = 0; i < padded.length; i++) {
            int inside = i - RATE / 2;
            padded[i] = inside >= 0 && inside < speech.length()
                    ? speech.sample(inside)
                    : (float) (noise * random.nextGaussian());
        }
        List<SpeechSegment> segments = detector.detect(new Signal(padded, RATE));

        assertThat(segments.get(0).from() / (double) RATE).isCloseTo(0.5, within(0.03));
        assertThat(segments.get(segments.size() - 1).to() / (double) RATE).isCloseTo(0.5 + 2.832, within(0.03));
    }

    @Test
    void noiseUnderTheWholeRecordingMovesNoEndpoint() {
        Signal speech = Golden.sound("speech");
        for (double noise : new double[] {3e-4, 1e-3, 3e-3}) {
            float[] padded = new float[speech.length() + RATE];
            speech.copyInto(0, padded, RATE / 2, speech.length());
            for (int i = 0; i < padded.length; i++) {
                padded[i] += (float) (noise * random.nextGaussian());
            }
            List<SpeechSegment> segments = detector.detect(new Signal(padded, RATE));

            assertThat(segments.get(0).from() / (double) RATE).isCloseTo(0.5, within(0.03));
            assertThat(segments.get(segments.size() - 1).to() / (double) RATE).isCloseTo(0.5 + 2.832, within(0.03));
        }
    }

    @Test
    void theCurvesAndThresholdsExplainTheSegments() {
        noise(0, 3, 0.001);
        vowel(1, 2);
        vowel(2.6, 2.63);
        EndpointAnalysis analysis = detector.analyse(new Signal(samples, RATE));
        EndpointThresholds thresholds = analysis.thresholds();

        assertThat(analysis.frameSamples()).isEqualTo(160);
        assertThat(analysis.frames()).isEqualTo(300);
        assertThat(analysis.magnitude(150)).isCloseTo(0.3 * 2 / Math.PI, within(0.02));
        assertThat(analysis.crossings(150)).isCloseTo(300, within(101.0));
        assertThat(thresholds.silence()).isCloseTo(0.001 * Math.sqrt(2 / Math.PI), within(1e-4));
        assertThat(thresholds.lower()).isEqualTo(4 * thresholds.silence());
        assertThat(thresholds.upper()).isEqualTo(5 * thresholds.lower());
        assertThat(thresholds.crossings()).as("white noise crosses 8000 times").isInfinite();
        assertThat(analysis.decision(50)).isEqualTo(EndpointDecision.SILENCE);
        assertThat(analysis.decision(150)).isEqualTo(EndpointDecision.LOUD);
        assertThat(analysis.decision(261)).isEqualTo(EndpointDecision.DROPPED);
    }

    @Test
    void framesBetweenTheThresholdsAndWeakOnesAreTold() {
        hum(0.004);
        noise(0.85, 1, 0.004);
        vowel(1, 2);
        EndpointAnalysis analysis = detector.analyse(new Signal(samples, RATE));

        assertThat(analysis.thresholds().crossings()).isLessThanOrEqualTo(2500);
        assertThat(analysis.decision(92)).isEqualTo(EndpointDecision.WEAK);
        EndpointOptions steep = EndpointOptions.defaults().with(EndpointParameter.UPPER_FACTOR, 1);
        assertThat(new EndpointDetector(steep).detect(new Signal(samples, RATE)))
                .hasSize(1);
    }

    @Test
    void anEmptySignalHasAnAnalysisWithoutFrames() {
        EndpointAnalysis analysis = detector.analyse(new Signal(new float[0], RATE));

        assertThat(analysis.frames()).isZero();
        assertThat(analysis.segments()).isEmpty();
    }

    @Test
    void aLongerGapJoinsWhatAShorterOneParts() {
        noise(0, 3, 0.001);
        vowel(0.3, 0.8);
        vowel(1.2, 1.6);
        EndpointOptions wide = EndpointOptions.defaults().with(EndpointParameter.GAP, 0.5);

        assertThat(detect()).hasSize(2);
        assertThat(new EndpointDetector(wide).detect(new Signal(samples, RATE))).hasSize(1);
    }

    @Test
    void optionsOutOfRangeAreRefusedWithTheRange() {
        EndpointOptions options = EndpointOptions.defaults();

        assertThatThrownBy(() -> options.with(EndpointParameter.FRAME, 0))
                .hasMessageContaining("frame must be 0.005 to 0.05: 0.0");
        assertThatThrownBy(() -> options.with(EndpointParameter.GAP, -1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> options.with(EndpointParameter.FLOOR, Double.NaN))
                .hasMessageContaining("NaN");
        assertThat(options.with(EndpointParameter.GAP, 0.2)).isEqualTo(options);
    }
}
