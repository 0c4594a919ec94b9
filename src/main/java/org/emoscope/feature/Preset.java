package org.emoscope.feature;

import java.util.Locale;
import java.util.OptionalDouble;
import org.emoscope.dsp.Dct;
import org.emoscope.dsp.FramePolicy;
import org.emoscope.dsp.Lifter;
import org.emoscope.dsp.LogCompression;
import org.emoscope.dsp.LogCompression.Reference;
import org.emoscope.dsp.LogCompression.Scale;
import org.emoscope.dsp.MelFilterBank.Edges;
import org.emoscope.dsp.MelFilterBank.Norm;
import org.emoscope.dsp.MelScale;
import org.emoscope.dsp.PreEmphasis;
import org.emoscope.dsp.SpectrumKind;
import org.emoscope.dsp.Window;
import org.emoscope.feature.CepstrumParameters.Zeroth;

/** The reference chains of the field, which disagree; all at 16 kHz. */
public enum Preset {
    /** The chain of Fayek, "Speech processing for machine learning", 2016: the thesis' and the default. */
    FAYEK(new FeatureParameters(
            16_000,
            speechFrames(FramePolicy.CEIL_ABS),
            new SpectrumParameters(
                    new PreEmphasis(0.97), PreEmphasis.Scope.SIGNAL, Window.HAMMING, SpectrumKind.POWER_PER_SIZE),
            mel(MelScale.HTK, Edges.BIN_FLOOR, Norm.PEAK, 40),
            LogCompression.of(Scale.DB20, LogCompression.EPSILON),
            new CepstrumParameters(Dct.Scaling.ORTHONORMAL, 1, 12, Zeroth.COEFFICIENT, new Lifter(22, 0)),
            MeanRemoval.CLIP)),
    /** The defaults of python_speech_features 0.6; its window is rectangular unless one is given. */
    PSF(new FeatureParameters(
            16_000,
            speechFrames(FramePolicy.PSF),
            new SpectrumParameters(
                    new PreEmphasis(0.97), PreEmphasis.Scope.SIGNAL, Window.RECTANGULAR, SpectrumKind.POWER_PER_SIZE),
            mel(MelScale.HTK, Edges.BIN_FLOOR, Norm.PEAK, 26),
            LogCompression.of(Scale.LN, LogCompression.EPSILON),
            new CepstrumParameters(Dct.Scaling.ORTHONORMAL, 0, 13, Zeroth.LOG_ENERGY, new Lifter(22, 0)),
            MeanRemoval.OFF)),
    /** The defaults of librosa 0.10: {@code power_to_db} with the reference 1 and {@code top_db} 80. */
    LIBROSA(new FeatureParameters(
            16_000,
            new FrameParameters(FrameLength.samples(2048), FrameLength.samples(512), 2048, FramePolicy.CENTRED),
            new SpectrumParameters(
                    new PreEmphasis(0), PreEmphasis.Scope.SIGNAL, Window.HANN_PERIODIC, SpectrumKind.POWER),
            mel(MelScale.SLANEY, Edges.CONTINUOUS, Norm.SLANEY, 128),
            new LogCompression(Scale.DB10, 1e-10, Reference.ONE, OptionalDouble.of(80)),
            new CepstrumParameters(Dct.Scaling.ORTHONORMAL, 0, 20, Zeroth.COEFFICIENT, new Lifter(0, 1)),
            MeanRemoval.OFF)),
    /**
     * HTK's {@code MFCC} as the HTK Book, chapter 5, sets it up. HTK counts samples in steps of 16-bit integers; its
     * floor of 1 in those is 1/32768 here, and its log energies lie higher by ln 32768, which coefficients 1 to 12 do
     * not see.
     */
    HTK(new FeatureParameters(
            16_000,
            speechFrames(FramePolicy.WHOLE),
            new SpectrumParameters(
                    new PreEmphasis(0.97), PreEmphasis.Scope.FRAME, Window.HAMMING, SpectrumKind.MAGNITUDE),
            mel(MelScale.HTK, Edges.MEL, Norm.PEAK, 26),
            LogCompression.of(Scale.LN, 1.0 / 32_768),
            new CepstrumParameters(Dct.Scaling.HTK, 1, 12, Zeroth.COEFFICIENT, new Lifter(22, 1)),
            MeanRemoval.OFF));

    private final FeatureParameters parameters;

    Preset(FeatureParameters parameters) {
        this.parameters = parameters;
    }

    private static FrameParameters speechFrames(FramePolicy policy) {
        return new FrameParameters(FrameLength.milliseconds(25), FrameLength.milliseconds(10), 512, policy);
    }

    private static MelParameters mel(MelScale scale, Edges edges, Norm norm, int filters) {
        return new MelParameters(scale, edges, norm, filters, 0, OptionalDouble.empty());
    }

    /** The values of this chain. */
    public FeatureParameters parameters() {
        return parameters;
    }

    /** The name on the command line. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The preset of a name, upper or lower case. */
    public static Preset of(String name) {
        return Text.choice(Preset.class, name);
    }
}
