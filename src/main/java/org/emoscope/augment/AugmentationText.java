package org.emoscope.augment;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Augmentations as text and back. */
final class AugmentationText {

    private static final Pattern FORM =
            Pattern.compile("(?<name>[a-z]+)=(?<first>-?[0-9.]+(E-?[0-9]+)?)(@(?<second>-?[0-9.]+(E-?[0-9]+)?))?");

    /** From here on Java writes numbers with an exponent; below a thousandth, where it does so too, it is shorter. */
    private static final double MOST_PLAIN = 1e7;

    private AugmentationText() {}

    static String of(String name, double value) {
        return name + "=" + number(value);
    }

    /** The shortest text that gives the same number back, without a fraction where there is none. */
    static String number(double value) {
        String text = Double.toString(value);
        if (Math.abs(value) >= MOST_PLAIN) {
            return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        }
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static Augmentation parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw unknown(text);
        }
        String first = form.group("first");
        String second = form.group("second");
        try {
            String name = form.group("name") + (second == null ? "" : "@");
            return switch (name) {
                case Vtlp.NAME + "@" -> new Vtlp(Double.parseDouble(first), Double.parseDouble(second));
                case Noise.NAME + "@" -> new Noise(Double.parseDouble(first), Long.parseLong(second));
                case Gain.NAME -> new Gain(Double.parseDouble(first));
                case Resampled.NAME -> new Resampled(Integer.parseInt(first));
                default -> throw unknown(text);
            };
        } catch (NumberFormatException e) {
            throw unknown(text);
        }
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException("not an augmentation: '" + text
                + "'; there are vtlp=FACTOR@HZ, noise=DB@SEED, gain=DB and resample=HZ");
    }
}
