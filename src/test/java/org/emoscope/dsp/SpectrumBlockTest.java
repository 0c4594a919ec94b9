package org.emoscope.dsp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SpectrumBlockTest {

    @Property(tries = 30, seed = "1965")
    void aBlockHasTheSpectraOfItsFramesToTheLastBit(
            @ForAll @IntRange(min = 3, max = 11) int log2,
            @ForAll @IntRange(min = 1, max = 300) int hop,
            @ForAll SpectrumKind kind,
            @ForAll long seed) {
        int size = 1 << log2;
        Random random = new Random(seed);
        int span = 1 + random.nextInt(size);
        double[] weights = random.doubles(span, -1, 1).toArray();
        PowerSpectrum spectrum = new PowerSpectrum(size, kind);
        SpectrumBlock block = spectrum.block(weights, hop);
        double[] samples = random.doubles(block.samples(), -1, 1).toArray();
        SpectrumBlock.Workspace workspace = block.newWorkspace();
        block.apply(samples, workspace);

        double[] frame = new double[span];
        double[] expected = new double[spectrum.bins()];
        for (int l = 0; l < block.lanes(); l++) {
            for (int i = 0; i < span; i++) {
                frame[i] = samples[l * hop + i] * weights[i];
            }
            spectrum.apply(frame, spectrum.newWorkspace(), expected);
            double[] found = new double[expected.length];
            for (int k = 0; k < found.length; k++) {
                found[k] = workspace.spectra()[k][l];
            }
            assertThat(found).as("frame %d of %d points", l, size).containsExactly(expected);
        }
    }

    @Test
    void aBankSumsSpectraSideBySideAsOneByOne() {
        MelFilterBank bank = new MelFilterBank(
                new MelFilterBank.Design(
                        MelScale.SLANEY, MelFilterBank.Edges.CONTINUOUS, MelFilterBank.Norm.SLANEY, 40, 0, 8000),
                512,
                16_000);
        Random random = new Random(13);
        double[][] spectra = new double[257][3];
        for (double[] bin : spectra) {
            bin[0] = random.nextDouble();
            bin[2] = random.nextDouble();
        }
        double[][] energies = new double[40][3];
        energies[7][1] = 5;
        bank.apply(spectra, energies);

        double[] alone = new double[257];
        double[] expected = new double[40];
        for (int frame = 0; frame < 3; frame++) {
            for (int k = 0; k < alone.length; k++) {
                alone[k] = spectra[k][frame];
            }
            bank.apply(alone, expected);
            for (int m = 0; m < expected.length; m++) {
                assertThat(energies[m][frame]).isEqualTo(expected[m]);
            }
        }
    }

    @Test
    void whatDoesNotFitIsRefused() {
        PowerSpectrum spectrum = new PowerSpectrum(64, SpectrumKind.POWER);
        assertThatThrownBy(() -> spectrum.block(new double[65], 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("65 samples");
        assertThatThrownBy(() -> spectrum.block(new double[64], 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hop");
        SpectrumBlock block = spectrum.block(new double[64], 10);
        assertThatThrownBy(() -> block.apply(new double[5], block.newWorkspace()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not 5");
    }
}
