package org.emoscope.ui.inspect.parameters;

import org.emoscope.feature.FeatureParameter;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.ui.common.Messages;

/**
 * Which values a parameter may have beside the others as they are, in words.
 *
 * <p>Where parameters depend on each other, it names the other one and its value, so that a person knows what stands in
 * the way.
 */
final class LegalRange {

    private static final int LARGEST_FFT = 65_536;

    private LegalRange() {}

    static String of(FeatureParameter parameter, FeatureParameters now) {
        return switch (parameter) {
            case WIN -> words(
                    parameter,
                    now.frames().fftSize(),
                    now.frames().fftSize() * 1000.0 / now.sampleRateHz(),
                    FeatureParameter.N_FFT.label());
            case N_FFT -> words(
                    parameter, leastFft(now), LARGEST_FFT, FeatureParameter.WIN.label(), now.windowSamples());
            case FMIN -> words(parameter, highestHz(now), FeatureParameter.FMAX.label());
            case FMAX -> words(parameter, now.mel().lowHz(), now.sampleRateHz() / 2.0, FeatureParameter.FMIN.label());
            case N_MELS -> words(
                    parameter,
                    now.cepstrum().first() + now.cepstrum().count(),
                    FeatureParameter.FIRST_MFCC.label(),
                    FeatureParameter.N_MFCC.label());
            case FIRST_MFCC -> words(
                    parameter,
                    Math.min(100, now.mel().filters() - now.cepstrum().count()),
                    FeatureParameter.N_MELS.label(),
                    now.mel().filters(),
                    FeatureParameter.N_MFCC.label(),
                    now.cepstrum().count());
            case N_MFCC -> words(
                    parameter,
                    now.mel().filters() - now.cepstrum().first(),
                    FeatureParameter.N_MELS.label(),
                    now.mel().filters(),
                    FeatureParameter.FIRST_MFCC.label(),
                    now.cepstrum().first());
            default -> parameter.range();
        };
    }

    private static String words(FeatureParameter parameter, Object... values) {
        return Messages.text("inspect.parameters.range." + parameter.text(), values);
    }

    /** The smallest power of two that holds the window. */
    private static int leastFft(FeatureParameters now) {
        int least = 16;
        while (least < now.windowSamples()) {
            least *= 2;
        }
        return least;
    }

    private static double highestHz(FeatureParameters now) {
        return now.mel().highHz().orElse(now.sampleRateHz() / 2.0);
    }
}
