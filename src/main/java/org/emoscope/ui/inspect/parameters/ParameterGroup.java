package org.emoscope.ui.inspect.parameters;

import static org.emoscope.feature.FeatureParameter.CENTER;
import static org.emoscope.feature.FeatureParameter.DCT;
import static org.emoscope.feature.FeatureParameter.FIRST_MFCC;
import static org.emoscope.feature.FeatureParameter.FMAX;
import static org.emoscope.feature.FeatureParameter.FMIN;
import static org.emoscope.feature.FeatureParameter.FRAMING;
import static org.emoscope.feature.FeatureParameter.HOP;
import static org.emoscope.feature.FeatureParameter.LIFTER;
import static org.emoscope.feature.FeatureParameter.LIFTER_ORIGIN;
import static org.emoscope.feature.FeatureParameter.LOG_FLOOR;
import static org.emoscope.feature.FeatureParameter.LOG_REFERENCE;
import static org.emoscope.feature.FeatureParameter.MEAN_REMOVAL;
import static org.emoscope.feature.FeatureParameter.MEL_EDGES;
import static org.emoscope.feature.FeatureParameter.MEL_NORM;
import static org.emoscope.feature.FeatureParameter.MEL_SCALE;
import static org.emoscope.feature.FeatureParameter.N_FFT;
import static org.emoscope.feature.FeatureParameter.N_MELS;
import static org.emoscope.feature.FeatureParameter.N_MFCC;
import static org.emoscope.feature.FeatureParameter.PRE_EMPHASIS;
import static org.emoscope.feature.FeatureParameter.PRE_EMPHASIS_SCOPE;
import static org.emoscope.feature.FeatureParameter.SAMPLE_RATE;
import static org.emoscope.feature.FeatureParameter.TOP_DB;
import static org.emoscope.feature.FeatureParameter.WIN;
import static org.emoscope.feature.FeatureParameter.WINDOW;
import static org.emoscope.feature.FeatureParameter.ZEROTH;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.emoscope.feature.FeatureParameter;
import org.emoscope.ui.common.Messages;

/** The stages of the signal chain, in its order, each with its parameters. */
enum ParameterGroup {
    SIGNAL(SAMPLE_RATE, PRE_EMPHASIS, PRE_EMPHASIS_SCOPE),
    FRAMES(WIN, HOP, N_FFT, FRAMING, CENTER),
    SPECTRUM(WINDOW, FeatureParameter.SPECTRUM),
    MEL(N_MELS, FMIN, FMAX, MEL_SCALE, MEL_EDGES, MEL_NORM),
    LOG(FeatureParameter.LOG, LOG_FLOOR, LOG_REFERENCE, TOP_DB),
    CEPSTRUM(DCT, FIRST_MFCC, N_MFCC, ZEROTH, LIFTER, LIFTER_ORIGIN),
    MEAN(MEAN_REMOVAL);

    private final List<FeatureParameter> parameters;

    ParameterGroup(FeatureParameter... parameters) {
        this.parameters = List.of(parameters);
    }

    /** The group of a parameter. */
    static ParameterGroup of(FeatureParameter parameter) {
        return Arrays.stream(values())
                .filter(group -> group.parameters.contains(parameter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("in no group: " + parameter));
    }

    List<FeatureParameter> parameters() {
        return parameters;
    }

    String title() {
        return Messages.text("inspect.parameters.group." + name().toLowerCase(Locale.ROOT));
    }
}
