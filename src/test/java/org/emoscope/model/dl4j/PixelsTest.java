package org.emoscope.model.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.emoscope.feature.ColourMap;
import org.emoscope.model.EmotionSystem;
import org.emoscope.model.HyperParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PixelsTest {

    @Test
    void plainPixelsAreThoseOfAPictureFile() {
        int[] bits = new Pixels(ColourMap.VIRIDIS, false).bits();
        assertThat(Float.intBitsToFloat(bits[0])).isEqualTo(68 / 255f);
        assertThat(Float.intBitsToFloat(bits[1])).isEqualTo(1 / 255f);
        assertThat(Float.intBitsToFloat(bits[2])).isEqualTo(84 / 255f);
    }

    @ParameterizedTest
    @EnumSource(ColourMap.class)
    void standardisedChannelsHaveMeanNoughtAndDeviationOne(ColourMap colours) {
        int[] bits = new Pixels(colours, true).bits();
        for (int channel = 0; channel < 3; channel++) {
            double sum = 0;
            double square = 0;
            for (int at = channel; at < bits.length; at += 3) {
                double value = Float.intBitsToFloat(bits[at]);
                sum += value;
                square += value * value;
            }
            assertThat(sum / ColourMap.SIZE).isCloseTo(0, within(1e-6));
            assertThat(square / ColourMap.SIZE).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void theOrderOfColoursStays() {
        int[] plain = new Pixels(ColourMap.GRAY, false).bits();
        int[] standardised = new Pixels(ColourMap.GRAY, true).bits();
        for (int at = 3; at < plain.length; at++) {
            assertThat(Float.intBitsToFloat(plain[at])).isGreaterThan(Float.intBitsToFloat(plain[at - 3]));
            assertThat(Float.intBitsToFloat(standardised[at]))
                    .isGreaterThan(Float.intBitsToFloat(standardised[at - 3]));
        }
    }

    @Test
    void everySystemOfPicturesHasTheChoice() {
        for (EmotionSystem system :
                List.of(new TfCnnSystem(), new TfCnnFeaturesSystem(), new DoubleLstmSystem(), new MultiLevelSystem())) {
            assertThat(Pixels.of(HyperParameters.of(
                            system.hyperParameters(), Map.of("pixels", "standardised", "colours", "magma"))))
                    .as(system.id())
                    .isEqualTo(new Pixels(ColourMap.MAGMA, true));
            assertThat(Pixels.of(HyperParameters.of(system.hyperParameters(), Map.of())))
                    .as(system.id())
                    .isEqualTo(new Pixels(ColourMap.VIRIDIS, false));
        }
    }
}
