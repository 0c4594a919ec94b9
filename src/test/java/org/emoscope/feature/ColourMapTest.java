package org.emoscope.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColourMapTest {

    @ParameterizedTest
    @EnumSource
    void aMapHasTheColoursOfMatplotlib(ColourMap map) {
        double[][] reference = Golden.matrix("colormap_" + map.text());

        assertThat(reference).hasNumberOfRows(ColourMap.SIZE);
        for (int i = 0; i < ColourMap.SIZE; i++) {
            int argb = map.argb(i);
            assertThat(new double[] {argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF})
                    .as("colour %s", i)
                    .containsExactly(reference[i]);
            assertThat(argb >>> 24).isEqualTo(255);
        }
    }

    @Test
    void theTableIsACopy() {
        int[] table = ColourMap.VIRIDIS.table();
        int before = table[7];
        table[7] = 0;

        assertThat(ColourMap.VIRIDIS.argb(7)).isEqualTo(before);
    }

    @Test
    void anUnknownNameIsAnsweredWithTheNamesThereAre() {
        assertThat(ColourMap.of("Magma")).isEqualTo(ColourMap.MAGMA);
        assertThatThrownBy(() -> ColourMap.of("rainbow"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("viridis, magma")
                .hasMessageContaining("rainbow");
    }
}
