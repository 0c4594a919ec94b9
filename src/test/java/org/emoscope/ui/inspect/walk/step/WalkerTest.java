package org.emoscope.ui.inspect.walk.step;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.emoscope.audio.Signal;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Golden;
import org.emoscope.feature.Preset;
import org.junit.jupiter.api.Test;

class WalkerTest {

    private static final FeatureParameters FAYEK = Preset.FAYEK.parameters();
    private final Walker walker = new Walker();
    private final Signal speech = Golden.sound("speech");

    private Moment moment(FeatureParameters parameters, double seconds) {
        return (Moment) walker.look(speech, parameters, seconds, WalkStep.RAW, Double.NaN)
                .situation();
    }

    private void saysNothingBut(String words, Sight sight) {
        assertThat(sight.view()).isNull();
        assertThat(sight.situation())
                .asInstanceOf(InstanceOfAssertFactories.type(Situation.Nothing.class))
                .satisfies(nothing -> assertThat(nothing.reason()).contains(words));
    }

    @Test
    void whereThereIsNoFrameItIsSaidWhy() {
        Signal tooShort = new Signal(new float[300], 16_000);

        saysNothingBut("no recording", walker.look(null, FAYEK, 0, WalkStep.RAW, 0));
        saysNothingBut("cursor is nowhere", walker.look(speech, FAYEK, Double.NaN, WalkStep.FFT, 0));
        saysNothingBut(
                "300 samples, too few", walker.look(tooShort, Preset.HTK.parameters(), 0, WalkStep.DCT, Double.NaN));
        saysNothingBut(
                "16,000 samples a second, the parameters want 8,000",
                walker.look(speech, FAYEK.with("sample-rate", "8000"), 0, WalkStep.RAW, 0));
    }

    @Test
    void aCursorBeyondTheLastFrameHasTheLastFrame() {
        int frames = FAYEK.framing().frames(speech.length());

        assertThat(moment(FAYEK, 1e6).frame().number()).isEqualTo(frames - 1);
        assertThat(moment(FAYEK, -5).frame().number()).isZero();
    }

    @Test
    void aFrameIsComputedOnceHoweverTheMarkerMoves() {
        Moment first = moment(FAYEK, 0.3);

        assertThat(moment(FAYEK, 0.301)).isSameAs(first);
        assertThat(moment(FAYEK, 0.35)).isNotSameAs(first);
        assertThat(moment(Preset.PSF.parameters(), 0.3)).isNotSameAs(first);
    }

    @Test
    void theOverviewHoldsEveryExtreme() {
        float[] samples = new float[100_000];
        samples[1234] = 0.9f;
        samples[77_777] = -0.8f;

        Overview overview = Overview.of(new Signal(samples, 16_000));

        assertThat(overview.highs().most()).isEqualTo(0.9f);
        assertThat(overview.lows().least()).isEqualTo(-0.8f);
        assertThat(overview.highs().strongest() * overview.secondsPerPoint())
                .isBetween(1233.0 / 16_000 - 0.011, 0.0772);
    }
}
