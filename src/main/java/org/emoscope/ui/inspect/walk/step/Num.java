package org.emoscope.ui.inspect.walk.step;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;

/** Numbers as formulas write them: four digits, a true minus, powers of ten for what is very small or large. */
public final class Num {

    private static final int DIGITS = 4;

    /** So many characters may a parameter have that is written out. */
    private static final int LONGEST = 8;

    private static final Pattern RAISED = Pattern.compile("\\^\\{([−0-9]+)}");

    private Num() {}

    /** Four digits: {@code 0.4576}, {@code −12.31}, <code>4.356 · 10^{−5}</code>. */
    public static String of(double value) {
        double size = Math.abs(value);
        if (size == 0) {
            return "0";
        }
        if (size < 1e-3 || size >= 1e6) {
            int exponent = (int) Math.floor(Math.log10(size));
            return fixed(value / Math.pow(10, exponent), DIGITS - 1) + "·10^{" + whole(exponent) + "}";
        }
        int before = (int) Math.floor(Math.log10(size)) + 1;
        return fixed(value, Math.max(0, DIGITS - before));
    }

    /** A text for a place that cannot raise anything: powers of ten with the raised digits that letters offer. */
    public static String plain(String text) {
        return RAISED.matcher(text).replaceAll(power -> raised(power.group(1)));
    }

    private static String raised(String digits) {
        StringBuilder raised = new StringBuilder();
        digits.chars().forEach(c -> raised.append(c == '−' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0')));
        return raised.toString();
    }

    /** So many digits after the point. */
    public static String fixed(double value, int decimals) {
        String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
        boolean nothing = text.chars().noneMatch(c -> c >= '1' && c <= '9');
        return nothing ? text.replace("-", "") : text.replace('-', '−');
    }

    public static String whole(long value) {
        return Long.toString(value).replace('-', '−');
    }

    /** A number that stands after an operator: negative ones in parentheses. */
    public static String factor(double value) {
        return factor(of(value));
    }

    /** The same with so many digits after the point. */
    public static String factor(double value, int decimals) {
        return factor(fixed(value, decimals));
    }

    private static String factor(String text) {
        return text.startsWith("−") ? "(" + text + ")" : text;
    }

    /** The shortest way to write a parameter such as 0.97 or 700. */
    public static String exact(double value) {
        String plain = BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
        return plain.length() <= LONGEST ? plain.replace('-', '−') : of(value);
    }
}
