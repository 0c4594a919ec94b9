package org.emoscope.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * One number or choice of a system that a person may set, with what a form and a command line need to ask for it.
 *
 * @param name as it stands in {@code --set name=value} and in {@code run.json}, lower case with hyphens
 * @param kind what values there are
 * @param byDefault the default, as text
 * @param minimum smallest legal number, where there are numbers
 * @param maximum largest legal number
 * @param choices the legal words of a {@link Kind#CHOICE}, else empty
 * @param help a sentence for a person
 * @param group under which heading of a form it stands
 */
public record HyperParameter(
        String name,
        Kind kind,
        String byDefault,
        double minimum,
        double maximum,
        List<String> choices,
        String help,
        Group group) {

    /** What values there are. */
    public enum Kind {
        WHOLE,
        REAL,
        CHOICE,
        /** Any words, up to {@value #MOST_LETTERS} letters; the system says what they mean. */
        TEXT
    }

    private static final int MOST_LETTERS = 200;

    /** What a hyper-parameter is about, in the order of a form. */
    public enum Group {
        /** How the network learns. */
        TRAINING,
        /** What the network is made of. */
        NETWORK,
        /** What is computed of an utterance. */
        FEATURES,
        /** What is made of the training part besides. */
        AUGMENTATION
    }

    public HyperParameter {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(group, "group");
        choices = List.copyOf(choices);
        if (!name.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("not a name of a hyper-parameter: " + name);
        }
    }

    /** A whole number; like every hyper-parameter, it is about the network unless {@link #in} says otherwise. */
    public static HyperParameter whole(String name, int byDefault, int minimum, int maximum, String help) {
        return new HyperParameter(
                name, Kind.WHOLE, Integer.toString(byDefault), minimum, maximum, List.of(), help, Group.NETWORK);
    }

    /** A real number. */
    public static HyperParameter real(String name, double byDefault, double minimum, double maximum, String help) {
        return new HyperParameter(name, Kind.REAL, text(byDefault), minimum, maximum, List.of(), help, Group.NETWORK);
    }

    /** One of several words; the first is the default. */
    public static HyperParameter choice(String name, List<String> choices, String help) {
        return new HyperParameter(name, Kind.CHOICE, choices.get(0), 0, 0, choices, help, Group.NETWORK);
    }

    /** Words that the system understands; what may stand there is said in the help. */
    public static HyperParameter text(String name, String byDefault, String help) {
        return new HyperParameter(name, Kind.TEXT, byDefault, 0, 0, List.of(), help, Group.NETWORK);
    }

    /** The same with another default, which has to be legal. */
    public HyperParameter withDefault(String other) {
        return new HyperParameter(name, kind, checked(other), minimum, maximum, choices, help, group);
    }

    /** The same under another heading. */
    public HyperParameter in(Group other) {
        return new HyperParameter(name, kind, byDefault, minimum, maximum, choices, help, other);
    }

    /**
     * What may stand there, for a person: {@code 1 to 10000} or {@code none, balanced}; empty where only the help can
     * tell.
     */
    public String range() {
        return switch (kind) {
            case WHOLE -> String.format(Locale.ROOT, "%.0f to %.0f", minimum, maximum);
            case REAL -> plain(minimum) + " to " + plain(maximum);
            case CHOICE -> String.join(", ", choices);
            case TEXT -> "";
        };
    }

    /**
     * The value as it is kept: trimmed and checked.
     *
     * @throws IllegalArgumentException with the legal range, if the text is not a legal value
     */
    public String checked(String text) {
        String value = text.strip();
        boolean legal =
                switch (kind) {
                    case WHOLE -> value.matches("[+-]?\\d{1,9}") && inRange(Integer.parseInt(value));
                    case REAL -> isReal(value) && inRange(Double.parseDouble(value));
                    case CHOICE -> choices.contains(value);
                    case TEXT -> !value.isEmpty() && value.length() <= MOST_LETTERS;
                };
        if (!legal) {
            throw new IllegalArgumentException(name + " must be " + article() + range() + ", not '" + value + "'");
        }
        return value;
    }

    /** Whether a text means the default; {@code .5} means 0.5. */
    public boolean isDefault(String text) {
        String value = text.strip();
        return value.equals(byDefault)
                || (kind == Kind.WHOLE || kind == Kind.REAL)
                        && isReal(value)
                        && Double.parseDouble(value) == Double.parseDouble(byDefault);
    }

    private String article() {
        return switch (kind) {
            case WHOLE -> "a whole number from ";
            case REAL -> "a number from ";
            case CHOICE -> "one of ";
            case TEXT -> "a text of 1 to " + MOST_LETTERS + " letters";
        };
    }

    private boolean inRange(double value) {
        return value >= minimum && value <= maximum;
    }

    private static boolean isReal(String text) {
        return text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    }

    private static String text(double value) {
        String text = Double.toString(value);
        return text.contains("E") ? plain(value) : text;
    }

    /** All digits: a person reads 0.000001 sooner than 1.0E-6. */
    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }
}
