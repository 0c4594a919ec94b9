package org.emoscope.ui.picture;

import java.util.regex.Pattern;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.EndpointOptions;
import org.emoscope.feature.FeatureParameters;

/**
 * A sound that pictures are drawn of.
 *
 * @param name what it is, for the title: a file name, and that it is synthetic if it is
 * @param signal at the sample rate of the parameters, one sample or more
 * @param parameters the signal chain
 * @param endpoints how its endpoints are looked for
 */
public record PicturedSound(String name, Signal signal, FeatureParameters parameters, EndpointOptions endpoints) {

    /** What a file's name may hold and a document must not. */
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF]");

    public PicturedSound {
        name = NOT_IN_XML.matcher(name).replaceAll("\uFFFD");
        if (signal.length() == 0) {
            throw new IllegalArgumentException("there is no picture of no sound");
        }
        if (signal.sampleRateHz() != parameters.sampleRateHz()) {
            throw new IllegalArgumentException("the signal has " + signal.sampleRateHz()
                    + " samples a second, the parameters want " + parameters.sampleRateHz());
        }
    }

    /** A sound whose endpoints are looked for as usual. */
    public PicturedSound(String name, Signal signal, FeatureParameters parameters) {
        this(name, signal, parameters, EndpointOptions.defaults());
    }
}
