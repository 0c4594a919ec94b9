package org.emoscope.feature;

import java.io.IOException;
import java.io.OutputStream;
import org.emoscope.task.TaskContext;

/** Rows of numbers about a sound, computed and written one after the other. */
public interface SoundTable {

    int rows();

    int columns();

    /**
     * Writes every row; the stream stays open.
     *
     * @throws java.util.concurrent.CancellationException if the context says so
     */
    void write(MatrixFormat format, OutputStream out, TaskContext context) throws IOException;
}
