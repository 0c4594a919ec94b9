package org.emoscope.model.dl4j;

import org.bytedeco.javacpp.FloatPointer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.indexing.NDArrayIndex;

/**
 * Native memory of a layer that is used again at every step: a new array costs more in page faults than most layers
 * cost in arithmetic.
 *
 * <p>Grows to the largest number of rows asked for; fewer rows are a view of the first ones. Row-major.
 */
final class Buffer implements AutoCloseable {

    private final long columns;
    private INDArray memory;
    private INDArray view;

    Buffer(long columns) {
        this.columns = columns;
        memory = Nd4j.create(DataType.FLOAT, new long[] {1, columns}, 'c');
        view = memory;
    }

    /** The first rows; what they hold is left over from the step before. */
    INDArray rows(long rows) {
        if (rows > memory.size(0)) {
            memory.close();
            memory = Nd4j.create(DataType.FLOAT, new long[] {rows, columns}, 'c');
        }
        if (view.size(0) != rows || view.wasClosed()) {
            view = rows == memory.size(0) ? memory : memory.get(NDArrayIndex.interval(0, rows), NDArrayIndex.all());
        }
        return view;
    }

    /** Copies Java floats into an array whose rows follow each other in memory. */
    static void put(float[] from, int offset, INDArray to, long position, int count) {
        try (FloatPointer pointer = new FloatPointer(to.data().addressPointer())) {
            pointer.position(position).put(from, offset, count);
        }
    }

    /** Copies such an array out. */
    static void get(INDArray from, float[] to, int count) {
        try (FloatPointer pointer = new FloatPointer(from.data().addressPointer())) {
            pointer.get(to, 0, count);
        }
    }

    @Override
    public void close() {
        if (!memory.wasClosed()) {
            memory.close();
        }
    }
}
