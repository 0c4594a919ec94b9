package org.emoscope.feature;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import org.emoscope.dsp.FrameMatrix;

/**
 * Writes a matrix as comma-separated values: a line a frame, nine significant digits, no header.
 *
 * <p>Nine digits give every float back as it was. Pure function.
 */
public final class CsvMatrixWriter {

    private static final MathContext NINE_DIGITS = new MathContext(9, RoundingMode.HALF_EVEN);
    private static final int PLAIN_FROM = -5;
    private static final int PLAIN_TO = 9;

    private CsvMatrixWriter() {}

    /** Writes the matrix; the stream stays open. */
    public static void write(FrameMatrix matrix, OutputStream out) throws IOException {
        for (int f = 0; f < matrix.frames(); f++) {
            writeRow(matrix.row(f), out);
        }
    }

    /** Writes one line; the stream stays open. */
    public static void writeRow(float[] row, OutputStream out) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = 0; b < row.length; b++) {
            if (b > 0) {
                line.append(',');
            }
            line.append(number(row[b]));
        }
        out.write(line.append('\n').toString().getBytes(StandardCharsets.US_ASCII));
    }

    /** A number as a cell holds it. */
    public static String number(float value) {
        if (value == 0 || !Float.isFinite(value)) {
            return value == 0 ? "0" : Float.toString(value);
        }
        BigDecimal rounded = new BigDecimal(value).round(NINE_DIGITS).stripTrailingZeros();
        int exponent = rounded.precision() - rounded.scale() - 1;
        return exponent >= PLAIN_FROM && exponent < PLAIN_TO ? rounded.toPlainString() : rounded.toString();
    }
}
