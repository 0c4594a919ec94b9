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

    private final EndpointDetector detector = new EndpointDetector(EndpointDetector.Options.defaults());
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
    void optionsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new EndpointDetector.Options(0, 0.1, 0.25, 0.2, 0.06))
                .hasMessageContaining("frame");
        assertThatThrownBy(() -> new EndpointDetector.Options(0.01, 0.001, 0.25, 0.2, 0.06))
                .hasMessageContaining("silence");
        assertThatThrownBy(() -> new EndpointDetector.Options(0.01, 0.1, -1, 0.2, 0.06))
                .hasMessageContaining("-1");
    }
}
