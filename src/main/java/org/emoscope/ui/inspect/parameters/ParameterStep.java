package org.emoscope.ui.inspect.parameters;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.emoscope.feature.FeatureParameter;

/** How far an arrow key moves a number. */
final class ParameterStep {

    private static final String MILLISECONDS = "ms";

    private ParameterStep() {}

    /**
     * The number after or before another; nothing if there is no number to begin with.
     *
     * @param text a value such as {@code 40}, {@code 0.97} or {@code 25ms}
     * @param steps how many, negative for smaller
     */
    static Optional<String> from(FeatureParameter parameter, String text, int steps) {
        String typed = text.strip().toLowerCase(Locale.ROOT);
        String unit = typed.endsWith(MILLISECONDS) ? MILLISECONDS : "";
        try {
            BigDecimal number = new BigDecimal(
                    typed.substring(0, typed.length() - unit.length()).strip());
            return Optional.of(plain(moved(parameter, number, steps)) + unit);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static BigDecimal moved(FeatureParameter parameter, BigDecimal number, int steps) {
        return switch (parameter) {
            case N_FFT -> scaled(number, BigDecimal.valueOf(2), steps);
            case LOG_FLOOR -> scaled(number, BigDecimal.TEN, steps);
            case PRE_EMPHASIS -> number.add(new BigDecimal("0.01").multiply(BigDecimal.valueOf(steps)));
            case FMIN, FMAX -> number.add(BigDecimal.valueOf(50L * steps));
            case TOP_DB -> number.add(BigDecimal.valueOf(5L * steps));
            default -> number.add(BigDecimal.valueOf(steps));
        };
    }

    private static BigDecimal scaled(BigDecimal number, BigDecimal factor, int steps) {
        BigDecimal all = factor.pow(Math.abs(steps));
        return steps > 0 ? number.multiply(all) : number.divide(all, java.math.MathContext.DECIMAL64);
    }

    private static String plain(BigDecimal number) {
        BigDecimal shortest = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return shortest.abs().compareTo(new BigDecimal("0.001")) < 0 ? shortest.toString() : shortest.toPlainString();
    }
}
