package org.emoscope.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.Delta;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.dsp.MelFilterBank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The chain against the output of librosa, python_speech_features and Fayek's formulas. */
class GoldenTest {

    private static final double TOLERANCE = 1e-5;
    private static final List<String> SOUNDS = List.of("chirp", "speech");

    private final FeatureExtractor extractor = new FeatureExtractor();

    static Stream<Arguments> chains() {
        Map<String, String> shortTransform =
                Map.of("n-fft", "512", "hop", "160", "win", "400", "log", "none", "sample-rate", "16000");
        Map<String, String> htk = new LinkedHashMap<>(shortTransform);
        htk.putAll(Map.of("window", "hamming-periodic", "n-mels", "64", "fmin", "50", "fmax", "7600"));
        htk.putAll(Map.of("mel-scale", "htk", "mel-norm", "peak", "center", "off"));
        Map<String, String> magnitude = new LinkedHashMap<>(shortTransform);
        magnitude.put("spectrum", "magnitude");
        return SOUNDS.stream()
                .flatMap(sound -> Stream.of(
                        Arguments.of(sound, "fayek_filterbank", Preset.FAYEK, FeatureKind.MEL, Map.of()),
                        Arguments.of(sound, "fayek_mfcc", Preset.FAYEK, FeatureKind.MFCC, Map.of()),
                        Arguments.of(sound, "psf_mfcc", Preset.PSF, FeatureKind.MFCC, Map.of()),
                        Arguments.of(
                                sound, "psf_mfcc_hamming", Preset.PSF, FeatureKind.MFCC, Map.of("window", "hamming")),
                        Arguments.of(sound, "psf_logfbank", Preset.PSF, FeatureKind.MEL, Map.of()),
                        Arguments.of(sound, "librosa_mel", Preset.LIBROSA, FeatureKind.MEL, Map.of("log", "none")),
                        Arguments.of(
                                sound,
                                "librosa_mel_db",
                                Preset.LIBROSA,
                                FeatureKind.MEL,
                                Map.of("log-reference", "clip-maximum")),
                        Arguments.of(sound, "librosa_mfcc", Preset.LIBROSA, FeatureKind.MFCC, Map.of()),
                        Arguments.of(sound, "librosa_mel_512_160_64_htk", Preset.LIBROSA, FeatureKind.MEL, htk),
                        Arguments.of(
                                sound,
                                "librosa_stft_512_160_400",
                                Preset.LIBROSA,
                                FeatureKind.SPECTROGRAM,
                                magnitude)));
    }

    @ParameterizedTest(name = "{0}.{1}")
    @MethodSource("chains")
    void aChainAgreesWithItsReference(
            String sound, String reference, Preset preset, FeatureKind kind, Map<String, String> changes) {
        FrameMatrix actual =
                extractor.extract(Golden.sound(sound), kind, preset.parameters().with(changes));
        double[][] expected = Golden.matrix(sound + "." + reference);

        assertAgrees(sound + "." + reference, thinned(actual, expected.length), expected);
    }

    /** The reference of the plain spectrum holds every tenth frame only. */
    private static FrameMatrix thinned(FrameMatrix matrix, int frames) {
        if (matrix.frames() == frames) {
            return matrix;
        }
        double[][] rows = new double[(matrix.frames() + 9) / 10][matrix.bins()];
        for (int f = 0; f < rows.length; f++) {
            for (int b = 0; b < matrix.bins(); b++) {
                rows[f][b] = matrix.at(10 * f, b);
            }
        }
        return FrameMatrix.of(rows, matrix.bins());
    }

    @ParameterizedTest
    @MethodSource("sounds")
    void preEmphasisAgreesWithItsReference(String sound) {
        Signal signal = Golden.sound(sound);
        FeatureParameters parameters =
                Preset.PSF.parameters().with(Map.of("n-fft", "4096", "win", "4000", "hop", "4000"));
        FrameMatrix frames = extractor.extract(signal, FeatureKind.WAVEFORM, parameters);

        double[][] first = new double[1][4000];
        for (int i = 0; i < 4000; i++) {
            first[0][i] = frames.at(0, i);
        }
        assertAgrees(sound + ".preemphasis", FrameMatrix.of(first, 4000), Golden.matrix(sound + ".preemphasis"));
    }

    @ParameterizedTest
    @MethodSource("sounds")
    void slopesAgreeWithTheirReference(String sound) {
        FrameMatrix mfcc = extractor.extract(Golden.sound(sound), FeatureKind.MFCC, Preset.PSF.parameters());

        assertAgrees(sound + ".psf_delta", new Delta(2).apply(mfcc), Golden.matrix(sound + ".psf_delta"));
    }

    static List<String> sounds() {
        return SOUNDS;
    }

    @Test
    void theBankOfFayekAgreesWithItsReference() {
        MelFilterBank bank = new MelFilterBank(Preset.FAYEK.parameters().melDesign(), 512, 16_000);

        assertAgrees("fayek_bank_512_40", rows(bank, 257), Golden.matrix("fayek_bank_512_40"));
    }

    @Test
    void theBankOfLibrosaAgreesWithItsReference() {
        MelFilterBank bank = new MelFilterBank(Preset.LIBROSA.parameters().melDesign(), 2048, 16_000);
        String name = "librosa_filters_mel_slaney_2048_128";

        assertAgrees(name, rows(bank, 1025), Golden.matrix(name));
    }

    private static FrameMatrix rows(MelFilterBank bank, int bins) {
        double[][] rows = new double[bank.filters()][];
        for (int m = 0; m < rows.length; m++) {
            rows[m] = bank.row(m);
        }
        return FrameMatrix.of(rows, bins);
    }

    private static void assertAgrees(String name, FrameMatrix actual, double[][] expected) {
        double difference = Golden.difference(actual, expected);
        assertThat(difference).as("largest difference from %s", name).isLessThan(TOLERANCE);
    }
}
