package org.emoscope.augment;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** A number or choice of {@link AugmentationSettings}, as a system declares it among its hyper-parameters. */
public enum AugmentationParameter {
    BALANCE(
            List.of("none", "largest", "count"),
            "Samples a class in training: as they are, as many as the largest class has, or a count. Classes with more lose"
                    + " random ones, classes with fewer gain copies by VTLP."),
    BALANCE_COUNT(Kind.WHOLE, 2500, 1, ClassBalance.MOST_SAMPLES, "Samples a class where balance is count."),
    VTLP_COPIES(
            Kind.WHOLE,
            0,
            0,
            CopyRange.MOST_COPIES,
            "Further copies of each training utterance with a warped vocal tract."),
    VTLP_LOW(
            Kind.REAL,
            0.9,
            VtlpWarp.LEAST_ALPHA,
            VtlpWarp.MOST_ALPHA,
            "Lowest warp factor; below 1 formants move down."),
    VTLP_HIGH(
            Kind.REAL,
            1.1,
            VtlpWarp.LEAST_ALPHA,
            VtlpWarp.MOST_ALPHA,
            "Highest warp factor; above 1 formants move up."),
    VTLP_EDGE_HZ(Kind.REAL, Vtlp.USUAL_HIGH_HZ, 100, 24_000, "Up to which frequency, in Hz, VTLP stretches the axis."),
    NOISE_COPIES(
            Kind.WHOLE, 0, 0, CopyRange.MOST_COPIES, "Further copies of each training utterance with white noise."),
    NOISE_SNR_LOW(Kind.REAL, 10, Noise.LEAST_DB, Noise.MOST_DB, "Lowest signal-to-noise ratio, in dB."),
    NOISE_SNR_HIGH(Kind.REAL, 30, Noise.LEAST_DB, Noise.MOST_DB, "Highest signal-to-noise ratio, in dB."),
    GAIN_COPIES(
            Kind.WHOLE, 0, 0, CopyRange.MOST_COPIES, "Further copies of each training utterance, louder or quieter."),
    GAIN_LOW(Kind.REAL, -6, Gain.LEAST_DB, Gain.MOST_DB, "Lowest gain of a copy, in dB."),
    GAIN_HIGH(Kind.REAL, 6, Gain.LEAST_DB, Gain.MOST_DB, "Highest gain of a copy, in dB."),
    RESAMPLE_COPIES(
            Kind.WHOLE,
            0,
            0,
            Resampled.USUAL_RATES_HZ.size(),
            "Further copies of each training utterance at other sample rates: 14, 12, 10 and 8 kHz, in this order."),
    TIME_MASKS(Kind.WHOLE, 0, 0, SpecAugment.MOST_MASKS, "Stretches of time hidden at each training step."),
    TIME_MASK_SHARE(Kind.REAL, 0.1, 0, 1, "The longest hidden stretch as a share of the time there is."),
    FREQUENCY_MASKS(Kind.WHOLE, 0, 0, SpecAugment.MOST_MASKS, "Bands of frequency hidden at each training step."),
    FREQUENCY_MASK_SHARE(Kind.REAL, 0.15, 0, 1, "The widest hidden band as a share of the frequencies there are.");

    /** What values there are. */
    public enum Kind {
        WHOLE,
        REAL,
        CHOICE
    }

    private final Kind kind;
    private final String byDefault;
    private final double minimum;
    private final double maximum;
    private final List<String> choices;
    private final String help;

    AugmentationParameter(List<String> choices, String help) {
        this.kind = Kind.CHOICE;
        this.byDefault = choices.get(0);
        this.minimum = 0;
        this.maximum = 0;
        this.choices = choices;
        this.help = help;
    }

    AugmentationParameter(Kind kind, double byDefault, double minimum, double maximum, String help) {
        this.kind = kind;
        this.byDefault = AugmentationText.number(byDefault);
        this.minimum = minimum;
        this.maximum = maximum;
        this.choices = List.of();
        this.help = help;
    }

    /** The name on the command line and in run files, such as {@code vtlp-copies}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Kind kind() {
        return kind;
    }

    /** The value as text that nothing is changed by. */
    public String byDefault() {
        return byDefault;
    }

    /** The smallest legal number; 0 where there are choices. */
    public double minimum() {
        return minimum;
    }

    /** The largest legal number; 0 where there are choices. */
    public double maximum() {
        return maximum;
    }

    /** The legal words of a choice, the default first; else empty. */
    public List<String> choices() {
        return choices;
    }

    /** A sentence for a person. */
    public String help() {
        return help;
    }

    static AugmentationSettings settings(Map<String, String> values) {
        CopyRange vtlp = range(values, VTLP_COPIES, VTLP_LOW, VTLP_HIGH);
        CopyRange noise = range(values, NOISE_COPIES, NOISE_SNR_LOW, NOISE_SNR_HIGH);
        CopyRange gain = range(values, GAIN_COPIES, GAIN_LOW, GAIN_HIGH);
        List<Integer> rates = Resampled.USUAL_RATES_HZ.subList(0, RESAMPLE_COPIES.whole(values));
        SpecAugment masks = new SpecAugment(
                TIME_MASKS.whole(values),
                TIME_MASK_SHARE.real(values),
                FREQUENCY_MASKS.whole(values),
                FREQUENCY_MASK_SHARE.real(values));
        return new AugmentationSettings(balance(values), vtlp, VTLP_EDGE_HZ.real(values), noise, gain, rates, masks);
    }

    private static OptionalInt balance(Map<String, String> values) {
        return switch (BALANCE.value(values)) {
            case "none" -> OptionalInt.empty();
            case "largest" -> OptionalInt.of(0);
            case "count" -> OptionalInt.of(BALANCE_COUNT.whole(values));
            default -> throw BALANCE.refused(values);
        };
    }

    private static CopyRange range(
            Map<String, String> values,
            AugmentationParameter copies,
            AugmentationParameter low,
            AugmentationParameter high) {
        if (low.real(values) > high.real(values)) {
            throw new IllegalArgumentException(low.text() + " must be at most " + high.text() + ", "
                    + high.value(values) + ": " + low.value(values));
        }
        return new CopyRange(copies.whole(values), low.real(values), high.real(values));
    }

    private String value(Map<String, String> values) {
        return values.getOrDefault(text(), byDefault).strip();
    }

    private int whole(Map<String, String> values) {
        double value = real(values);
        if (value != Math.rint(value)) {
            throw refused(values);
        }
        return (int) value;
    }

    private double real(Map<String, String> values) {
        double value;
        try {
            value = Double.parseDouble(value(values));
        } catch (NumberFormatException e) {
            throw refused(values);
        }
        if (!(value >= minimum && value <= maximum)) {
            throw refused(values);
        }
        return value;
    }

    private IllegalArgumentException refused(Map<String, String> values) {
        String legal =
                switch (kind) {
                    case WHOLE -> "a whole number from " + span();
                    case REAL -> "a number from " + span();
                    case CHOICE -> "one of " + String.join(", ", choices);
                };
        return new IllegalArgumentException(text() + " must be " + legal + ", not '" + value(values) + "'");
    }

    private String span() {
        return AugmentationText.number(minimum) + " to " + AugmentationText.number(maximum);
    }
}
