package org.emoscope.feature;

import java.util.function.UnaryOperator;
import org.emoscope.dsp.LogCompression;

/** Parameters while several are being changed: each group is legal by itself, not yet with the others. */
record ParameterDraft(
        int sampleRateHz,
        FrameParameters frames,
        SpectrumParameters spectrum,
        MelParameters mel,
        LogCompression log,
        CepstrumParameters cepstrum,
        MeanRemoval meanRemoval) {

    static ParameterDraft of(FeatureParameters p) {
        return new ParameterDraft(
                p.sampleRateHz(), p.frames(), p.spectrum(), p.mel(), p.log(), p.cepstrum(), p.meanRemoval());
    }

    /** The parameters, checked against each other. */
    FeatureParameters checked() {
        return new FeatureParameters(sampleRateHz, frames, spectrum, mel, log, cepstrum, meanRemoval);
    }

    ParameterDraft withSampleRateHz(int hz) {
        return new ParameterDraft(hz, frames, spectrum, mel, log, cepstrum, meanRemoval);
    }

    ParameterDraft frames(UnaryOperator<FrameParameters> change) {
        return new ParameterDraft(sampleRateHz, change.apply(frames), spectrum, mel, log, cepstrum, meanRemoval);
    }

    ParameterDraft spectrum(UnaryOperator<SpectrumParameters> change) {
        return new ParameterDraft(sampleRateHz, frames, change.apply(spectrum), mel, log, cepstrum, meanRemoval);
    }

    ParameterDraft mel(UnaryOperator<MelParameters> change) {
        return new ParameterDraft(sampleRateHz, frames, spectrum, change.apply(mel), log, cepstrum, meanRemoval);
    }

    ParameterDraft log(UnaryOperator<LogCompression> change) {
        return new ParameterDraft(sampleRateHz, frames, spectrum, mel, change.apply(log), cepstrum, meanRemoval);
    }

    ParameterDraft cepstrum(UnaryOperator<CepstrumParameters> change) {
        return new ParameterDraft(sampleRateHz, frames, spectrum, mel, log, change.apply(cepstrum), meanRemoval);
    }

    ParameterDraft withMeanRemoval(MeanRemoval removal) {
        return new ParameterDraft(sampleRateHz, frames, spectrum, mel, log, cepstrum, removal);
    }
}
