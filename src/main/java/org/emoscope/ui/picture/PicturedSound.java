package org.emoscope.ui.picture;

import java.util.Optional;
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
 * @param compared a second sound on the same time axis, if there is one
 */
public record PicturedSound(
        String name,
        Signal signal,
        FeatureParameters parameters,
        EndpointOptions endpoints,
        Optional<ComparedSound> compared) {

    /** What a file's name may hold and a document must not. */
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\p{Cntrl}\\p{Cs}\uFFFE\uFFFF]");

    public PicturedSound {
        name = printable(name);
        if (signal.length() == 0) {
            throw new IllegalArgumentException("there is no picture of no sound");
        }
        requireRate(signal, parameters);
        compared.ifPresent(second -> requireRate(second.signal(), parameters));
    }

    /** A sound alone whose endpoints are looked for as usual. */
    public PicturedSound(String name, Signal signal, FeatureParameters parameters) {
        this(name, signal, parameters, EndpointOptions.defaults(), Optional.empty());
    }

    /** A name that a document may hold. */
    static String printable(String name) {
        return NOT_IN_XML.matcher(name).replaceAll("\uFFFD");
    }

    private static void requireRate(Signal signal, FeatureParameters parameters) {
        if (signal.sampleRateHz() != parameters.sampleRateHz()) {
            throw new IllegalArgumentException("the signal has " + signal.sampleRateHz()
                    + " samples a second, the parameters want " + parameters.sampleRateHz());
        }
    }
}
