package org.emoscope.feature;

import static org.emoscope.feature.Text.choice;
import static org.emoscope.feature.Text.names;
import static org.emoscope.feature.Text.number;
import static org.emoscope.feature.Text.optional;
import static org.emoscope.feature.Text.whole;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emoscope.dsp.Dct;
import org.emoscope.dsp.FramePolicy;
import org.emoscope.dsp.Lifter;
import org.emoscope.dsp.LogCompression;
import org.emoscope.dsp.MelFilterBank;
import org.emoscope.dsp.MelScale;
import org.emoscope.dsp.PreEmphasis;
import org.emoscope.dsp.SpectrumKind;
import org.emoscope.dsp.Window;

/**
 * The parameters of a signal chain by name: one table for the command line, the window and files.
 *
 * <p>Values are text, so that a new parameter needs one entry here and no other change.
 */
public enum FeatureParameter {
    SAMPLE_RATE(
            "sample-rate",
            "Sample rate",
            "Samples a second that the sound is resampled to.",
            "1000 to 192000 Hz",
            p -> number(p.sampleRateHz()),
            (d, t) -> d.withSampleRateHz(whole(t))),
    PRE_EMPHASIS(
            "pre-emphasis",
            "Pre-emphasis",
            "How much of the sample before is subtracted from each sample; 0 leaves the sound as it is.",
            "0 to below 1",
            p -> number(p.spectrum().preEmphasis().factor()),
            (d, t) -> d.spectrum(s -> s.withPreEmphasis(number(t)))),
    PRE_EMPHASIS_SCOPE(
            "pre-emphasis-scope",
            "Pre-emphasis over",
            "Whether the whole signal is filtered before it is cut, or each frame by itself, as HTK does.",
            names(PreEmphasis.Scope.class),
            p -> choice(p.spectrum().scope()),
            (d, t) -> d.spectrum(s -> s.withScope(choice(PreEmphasis.Scope.class, t)))),
    WIN(
            "win",
            "Window length",
            "Length of a frame: samples (400) or milliseconds (25ms).",
            "1 sample to n-fft",
            p -> p.frames().window().toString(),
            (d, t) -> d.frames(f -> f.withWindow(FrameLength.parse(t)))),
    HOP(
            "hop",
            "Hop",
            "Step from one frame to the next: samples (160) or milliseconds (10ms).",
            "1 sample or more",
            p -> p.frames().hop().toString(),
            (d, t) -> d.frames(f -> f.withHop(FrameLength.parse(t)))),
    CENTER(
            "center",
            "Centred frames",
            "On: frames are centred on multiples of the hop, with zeros outside the sound. Off: whole frames only,"
                    + " if they were centred.",
            List.of("on", "off"),
            p -> p.frames().policy() == FramePolicy.CENTRED ? "on" : "off",
            (d, t) -> d.frames(f -> f.withPolicy(centred(f.policy(), t)))),
    FRAMING(
            "framing",
            "Frame count",
            "How many frames there are: ceil-abs (Fayek), psf, centred and whole-fft (librosa), whole (HTK)."
                    + " Stronger than center.",
            names(FramePolicy.class),
            p -> choice(p.frames().policy()),
            (d, t) -> d.frames(f -> f.withPolicy(choice(FramePolicy.class, t)))),
    WINDOW(
            "window",
            "Window",
            "The weights of the samples of a frame.",
            names(Window.class),
            p -> choice(p.spectrum().window()),
            (d, t) -> d.spectrum(s -> s.withWindow(choice(Window.class, t)))),
    N_FFT(
            "n-fft",
            "FFT size",
            "Points of the Fourier transform; a shorter frame is filled up with zeros.",
            "a power of two, 16 to 65536",
            p -> number(p.frames().fftSize()),
            (d, t) -> d.frames(f -> f.withFftSize(whole(t)))),
    SPECTRUM(
            "spectrum",
            "Spectrum",
            "What a bin carries: power-per-size |X|²/N, power |X|², magnitude |X|.",
            names(SpectrumKind.class),
            p -> choice(p.spectrum().kind()),
            (d, t) -> d.spectrum(s -> s.withKind(choice(SpectrumKind.class, t)))),
    N_MELS(
            "n-mels",
            "Mel filters",
            "Number of triangles of the Mel filter bank.",
            "1 to 512",
            p -> number(p.mel().filters()),
            (d, t) -> d.mel(m -> m.withFilters(whole(t)))),
    FMIN(
            "fmin",
            "Lowest frequency",
            "Where the first Mel filter begins, in Hz.",
            "0 Hz to below fmax",
            p -> number(p.mel().lowHz()),
            (d, t) -> d.mel(m -> m.withLowHz(number(t)))),
    FMAX(
            "fmax",
            "Highest frequency",
            "Where the last Mel filter ends, in Hz; half: at half the sample rate.",
            "half, or above fmin to half the sample rate",
            p -> optional(p.mel().highHz(), "half"),
            (d, t) -> d.mel(m -> m.withHighHz(optional(t, "half")))),
    MEL_SCALE(
            "mel-scale",
            "Mel scale",
            "The formula of the Mel scale: htk is logarithmic throughout, slaney is linear up to 1 kHz.",
            names(MelScale.class),
            p -> choice(p.mel().scale()),
            (d, t) -> d.mel(m -> m.withScale(choice(MelScale.class, t)))),
    MEL_EDGES(
            "mel-edges",
            "Filter corners",
            "Where the corners of a filter lie: on whole bins, at exact frequencies (continuous), or exact and straight in Mel.",
            names(MelFilterBank.Edges.class),
            p -> choice(p.mel().edges()),
            (d, t) -> d.mel(m -> m.withEdges(choice(MelFilterBank.Edges.class, t)))),
    MEL_NORM(
            "mel-norm",
            "Filter height",
            "peak: every filter peaks at 1; slaney: every filter has the same area.",
            names(MelFilterBank.Norm.class),
            p -> choice(p.mel().norm()),
            (d, t) -> d.mel(m -> m.withNorm(choice(MelFilterBank.Norm.class, t)))),
    LOG(
            "log",
            "Logarithm",
            "Of spectra and Mel energies: none, ln, db10 (10 log10) or db20 (20 log10).",
            names(LogCompression.Scale.class),
            p -> choice(p.log().scale()),
            (d, t) -> d.log(l ->
                    new LogCompression(choice(LogCompression.Scale.class, t), l.floor(), l.reference(), l.topDb()))),
    LOG_FLOOR(
            "log-floor",
            "Logarithm's floor",
            "The lowest value before the logarithm, which silence gets.",
            "above 0, at most 1",
            p -> number(p.log().floor()),
            (d, t) -> d.log(l -> new LogCompression(l.scale(), number(t), l.reference(), l.topDb()))),
    LOG_REFERENCE(
            "log-reference",
            "0 dB is",
            "one: a value of 1 is 0 dB; clip-maximum: the highest value of the clip is.",
            names(LogCompression.Reference.class),
            p -> choice(p.log().reference()),
            (d, t) -> d.log(l ->
                    new LogCompression(l.scale(), l.floor(), choice(LogCompression.Reference.class, t), l.topDb()))),
    TOP_DB(
            "top-db",
            "Decibel range",
            "How far below the clip's highest value the decibels may reach; off: without limit.",
            "off, or above 0 to 1000 dB",
            p -> optional(p.log().topDb(), "off"),
            (d, t) -> d.log(l -> new LogCompression(l.scale(), l.floor(), l.reference(), optional(t, "off")))),
    DCT(
            "dct",
            "DCT scaling",
            "orthonormal: coefficient 0 is scaled apart; htk: all by the same factor.",
            names(Dct.Scaling.class),
            p -> choice(p.cepstrum().scaling()),
            (d, t) -> d.cepstrum(c -> c.withScaling(choice(Dct.Scaling.class, t)))),
    FIRST_MFCC(
            "first-mfcc",
            "First coefficient",
            "Number of the first cepstral coefficient that is kept.",
            "0 to 100",
            p -> number(p.cepstrum().first()),
            (d, t) -> d.cepstrum(c -> c.withFirst(whole(t)))),
    N_MFCC(
            "n-mfcc",
            "Coefficients",
            "Number of cepstral coefficients.",
            "1 to n-mels less first-mfcc",
            p -> number(p.cepstrum().count()),
            (d, t) -> d.cepstrum(c -> c.withCount(whole(t)))),
    ZEROTH(
            "zeroth",
            "Coefficient 0",
            "What stands in the place of coefficient 0: the coefficient, or the logarithm of the frame's energy.",
            names(CepstrumParameters.Zeroth.class),
            p -> choice(p.cepstrum().zeroth()),
            (d, t) -> d.cepstrum(c -> c.withZeroth(choice(CepstrumParameters.Zeroth.class, t)))),
    LIFTER(
            "lifter",
            "Lifter",
            "Length L of the sine that lifts the higher coefficients; 0 leaves them as they are.",
            "0 to 1000",
            p -> number(p.cepstrum().lifter().length()),
            (d, t) ->
                    d.cepstrum(c -> c.withLifter(new Lifter(whole(t), c.lifter().origin())))),
    LIFTER_ORIGIN(
            "lifter-origin",
            "Lifter's first n",
            "n of the first kept coefficient in the lifter's sine: 0 (Fayek, psf) or 1 (librosa, HTK).",
            List.of("0", "1"),
            p -> number(p.cepstrum().lifter().origin()),
            (d, t) -> d.cepstrum(c -> c.withLifter(new Lifter(c.lifter().length(), whole(t))))),
    MEAN_REMOVAL(
            "mean-removal",
            "Mean removal",
            "clip: the mean over the clip is subtracted from each Mel energy or coefficient; off: it is not.",
            names(MeanRemoval.class),
            p -> choice(p.meanRemoval()),
            (d, t) -> d.withMeanRemoval(choice(MeanRemoval.class, t)));

    private final String text;
    private final String label;
    private final String help;
    private final String range;
    private final List<String> choices;
    private final Function<FeatureParameters, String> get;
    private final BiFunction<ParameterDraft, String, ParameterDraft> set;

    FeatureParameter(
            String text,
            String label,
            String help,
            String range,
            Function<FeatureParameters, String> get,
            BiFunction<ParameterDraft, String, ParameterDraft> set) {
        this(text, label, help, range, List.of(), get, set);
    }

    FeatureParameter(
            String text,
            String label,
            String help,
            List<String> choices,
            Function<FeatureParameters, String> get,
            BiFunction<ParameterDraft, String, ParameterDraft> set) {
        this(text, label, help, String.join(", ", choices), choices, get, set);
    }

    FeatureParameter(
            String text,
            String label,
            String help,
            String range,
            List<String> choices,
            Function<FeatureParameters, String> get,
            BiFunction<ParameterDraft, String, ParameterDraft> set) {
        this.text = text;
        this.label = label;
        this.help = help;
        this.range = range;
        this.choices = choices;
        this.get = get;
        this.set = set;
    }

    private static FramePolicy centred(FramePolicy now, String text) {
        return switch (text.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "on" -> FramePolicy.CENTRED;
            case "off" -> now == FramePolicy.CENTRED ? FramePolicy.WHOLE_FFT : now;
            default -> throw new IllegalArgumentException("must be on or off: " + text);
        };
    }

    /** The parameter of a name. */
    public static FeatureParameter of(String name) {
        return Arrays.stream(values())
                .filter(parameter -> parameter.text.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no parameter is named " + name + "; there are "
                        + Arrays.stream(values()).map(FeatureParameter::text).collect(Collectors.joining(", "))));
    }

    static FeatureParameters apply(FeatureParameters parameters, Map<String, String> changes) {
        changes.keySet().forEach(FeatureParameter::of);
        ParameterDraft draft = ParameterDraft.of(parameters);
        for (FeatureParameter parameter : values()) {
            String value = changes.get(parameter.text);
            if (value != null) {
                draft = parameter.set(draft, value);
            }
        }
        return draft.checked();
    }

    private ParameterDraft set(ParameterDraft draft, String value) {
        try {
            return set.apply(draft, value);
        } catch (IllegalArgumentException e) {
            String reason = e.getMessage().startsWith(text) ? e.getMessage() : text + ": " + e.getMessage();
            throw new IllegalArgumentException(reason, e);
        }
    }

    /** The name on the command line, such as {@code n-mels}. */
    public String text() {
        return text;
    }

    /** A short name for a person. */
    public String label() {
        return label;
    }

    /** One sentence that says what the parameter does. */
    public String help() {
        return help;
    }

    /** The legal values in words. */
    public String range() {
        return range;
    }

    /** The legal values, where they can be listed; else empty. */
    public List<String> choices() {
        return choices;
    }

    /** The value as text. */
    public String get(FeatureParameters parameters) {
        return get.apply(parameters);
    }

    /**
     * The parameters with this value changed.
     *
     * @throws IllegalArgumentException if the value is not legal; the message names the parameter and its range
     */
    public FeatureParameters with(FeatureParameters parameters, String value) {
        return set(ParameterDraft.of(parameters), value).checked();
    }
}
