package org.emoscope.feature;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** Numbers and choices as the text that a command line, a file or a field of the window holds. */
final class Text {

    private Text() {}

    /** The shortest text that gives the same number back; whole numbers have no fraction. */
    static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    static double number(String text) {
        double value;
        try {
            value = Double.parseDouble(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("not a number: " + text, e);
        }
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("not a finite number: " + text);
        }
        return value;
    }

    static int whole(String text) {
        double value = number(text);
        if (value != Math.rint(value) || Math.abs(value) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("not a whole number: " + text);
        }
        return (int) value;
    }

    static String optional(OptionalDouble value, String absent) {
        return value.isPresent() ? number(value.getAsDouble()) : absent;
    }

    static OptionalDouble optional(String text, String absent) {
        return text.strip().equalsIgnoreCase(absent) ? OptionalDouble.empty() : OptionalDouble.of(number(text));
    }

    static String choice(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> List<String> names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Text::choice).toList();
    }

    static <E extends Enum<E>> E choice(Class<E> type, String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> choice(value).equals(wanted))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("must be one of " + String.join(", ", names(type)) + ": " + text));
    }
}
