package org.emoscope.corpus.demo;

/**
 * The five lowest resonances of a vocal tract in Hz, rising.
 *
 * <p>The upper two tell voices apart rather than vowels.
 */
record Formants(double f1, double f2, double f3, double f4, double f5) {

    /** The tract at rest, of a man's length: a tube of 17.5 cm, closed at one end. */
    static final Formants NEUTRAL = new Formants(500, 1500, 2500, 3500, 4500);

    /** How many there are. */
    static final int COUNT = 5;

    Formants {
        if (!(f1 > 0 && f1 <= f2 && f2 <= f3 && f3 <= f4 && f4 <= f5)) {
            throw new IllegalArgumentException(
                    "formants must be above 0 and rise: " + f1 + ", " + f2 + ", " + f3 + ", " + f4 + ", " + f5);
        }
    }

    /** Formants of a sound that leaves the upper two at rest. */
    static Formants of(double f1, double f2, double f3) {
        return new Formants(f1, f2, f3, Math.max(f3, NEUTRAL.f4), NEUTRAL.f5);
    }

    /** The formant with number 0 to 4. */
    double hz(int index) {
        return switch (index) {
            case 0 -> f1;
            case 1 -> f2;
            case 2 -> f3;
            case 3 -> f4;
            case 4 -> f5;
            default -> throw new IndexOutOfBoundsException(index);
        };
    }

    /** All multiplied by a factor: a shorter tract (above 1) or a longer one. */
    Formants scaled(double factor) {
        return new Formants(f1 * factor, f2 * factor, f3 * factor, f4 * factor, f5 * factor);
    }

    /** A share of the way, 0 to 1, from these to others. */
    Formants towards(Formants other, double share) {
        return new Formants(
                f1 + share * (other.f1 - f1),
                f2 + share * (other.f2 - f2),
                f3 + share * (other.f3 - f3),
                f4 + share * (other.f4 - f4),
                f5 + share * (other.f5 - f5));
    }

    /**
     * The mouth reshaped: F1 opened by one factor, F2 and F3 by another, the upper two left alone; kept in order.
     */
    Formants reshaped(double jaw, double lips) {
        double first = f1 * jaw;
        double second = Math.max(first, f2 * lips);
        double third = Math.max(second, f3 * lips);
        return new Formants(first, second, third, Math.max(third, f4), Math.max(third, f5));
    }
}
