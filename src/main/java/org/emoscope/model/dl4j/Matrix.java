package org.emoscope.model.dl4j;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.IntPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A matrix of floats in native memory, row-major; the memory is an array of ND4J's.
 *
 * <p>A view shares the memory of the matrix that it was taken from and must not be used after that was closed. Copying
 * in and out is as fast as memory; a single number at a time is not. Distinct views may be used by distinct threads.
 */
final class Matrix implements AutoCloseable {

    private final INDArray memory;
    private final FloatPointer pointer;
    private final FloatBuffer floats;
    private final IntBuffer bits;
    private final int rows;
    private final int columns;

    /** A matrix of zeros. */
    Matrix(int rows, int columns) {
        this(Nd4j.create(DataType.FLOAT, new long[] {1, Math.max(1, (long) rows * columns)}, 'c'), 0, rows, columns);
    }

    private Matrix(INDArray memory, long from, int rows, int columns) {
        this.memory = memory;
        this.rows = rows;
        this.columns = columns;
        long length = (long) rows * columns;
        pointer = new FloatPointer(memory.data().addressPointer()).getPointer(from);
        pointer.limit(length);
        floats = pointer.asBuffer();
        bits = new IntPointer(pointer).limit(length).asBuffer();
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    int length() {
        return Math.multiplyExact(rows, columns);
    }

    /** A view of numbers that lie behind each other, as a matrix of another shape. */
    Matrix view(int from, int viewRows, int viewColumns) {
        if (from < 0 || (long) from + (long) viewRows * viewColumns > length()) {
            throw new IllegalArgumentException(
                    viewRows + " x " + viewColumns + " from " + from + " do not lie in " + rows + " x " + columns);
        }
        return new Matrix(memory, offset() + from, viewRows, viewColumns);
    }

    private long offset() {
        return (pointer.address() - memory.data().addressPointer().address()) / Float.BYTES;
    }

    /** Where the numbers begin, for OpenBLAS. */
    FloatPointer pointer() {
        return pointer;
    }

    void put(float[] from, int offset, int position, int count) {
        floats.put(position, from, offset, count);
    }

    /** Copies floats in that are held as their bits. */
    void putBits(int[] from, int offset, int position, int count) {
        bits.put(position, from, offset, count);
    }

    void get(int position, float[] to, int offset, int count) {
        floats.get(position, to, offset, count);
    }

    /** Copies floats out as their bits. */
    void getBits(int position, int[] to, int offset, int count) {
        bits.get(position, to, offset, count);
    }

    /** A copy of all numbers. */
    float[] values() {
        float[] values = new float[length()];
        floats.get(0, values);
        return values;
    }

    /** Sets all numbers to 0. */
    void clear() {
        float[] zeros = new float[Math.min(length(), 4096)];
        for (int at = 0; at < length(); at += zeros.length) {
            floats.put(at, zeros, 0, Math.min(zeros.length, length() - at));
        }
    }

    @Override
    public void close() {
        if (!memory.wasClosed()) {
            memory.close();
        }
    }
}
