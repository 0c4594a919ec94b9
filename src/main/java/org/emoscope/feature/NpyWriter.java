package org.emoscope.feature;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import org.emoscope.dsp.FrameMatrix;

/**
 * Writes a matrix as NumPy reads it with {@code numpy.load}: format 1.0, little-endian floats of 4 or 8
 * bytes, row by row.
 *
 * <p>Source: NumPy Enhancement Proposal 1. Pure function.
 */
public final class NpyWriter {

    private static final byte[] MAGIC = {(byte) 0x93, 'N', 'U', 'M', 'P', 'Y', 1, 0};
    private static final int ALIGNMENT = 64;

    /** How a number is stored. */
    public enum Type {
        FLOAT("<f4"),
        DOUBLE("<f8");

        private final String code;

        Type(String code) {
            this.code = code;
        }
    }

    private NpyWriter() {}

    /** Writes the matrix; the stream stays open. */
    public static void write(FrameMatrix matrix, OutputStream out) throws IOException {
        writeHeader(Type.FLOAT, matrix.frames(), matrix.bins(), out);
        for (int f = 0; f < matrix.frames(); f++) {
            writeRow(matrix.row(f), out);
        }
    }

    /** Writes what comes before so many rows of so many values; the stream stays open. */
    public static void writeHeader(Type type, int rows, int columns, OutputStream out) throws IOException {
        out.write(header(type, rows, columns));
    }

    /** Writes one row; the stream stays open. */
    public static void writeRow(float[] row, OutputStream out) throws IOException {
        ByteBuffer bytes =
                ByteBuffer.allocate(Math.multiplyExact(row.length, Float.BYTES)).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asFloatBuffer().put(row);
        out.write(bytes.array());
    }

    /** The description is filled up with blanks, so that the numbers begin at a multiple of 64 bytes. */
    private static byte[] header(Type type, int rows, int columns) {
        String description =
                "{'descr': '" + type.code + "', 'fortran_order': False, 'shape': (" + rows + ", " + columns + "), }";
        int fixed = MAGIC.length + Short.BYTES;
        int size = (fixed + description.length() + 1 + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
        String padded = description + " ".repeat(size - fixed - description.length() - 1) + "\n";
        return ByteBuffer.allocate(size)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(MAGIC)
                .putShort((short) padded.length())
                .put(padded.getBytes(StandardCharsets.US_ASCII))
                .array();
    }
}
