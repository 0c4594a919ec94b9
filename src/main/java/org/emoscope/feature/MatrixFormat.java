package org.emoscope.feature;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.emoscope.file.AtomicFiles;
import org.emoscope.task.TaskContext;

/** The file formats of a matrix, known by the ending of a file's name. */
public enum MatrixFormat {
    /** Comma-separated values, see {@link CsvMatrixWriter}. */
    CSV,
    /** NumPy's own, see {@link NpyWriter}. */
    NPY;

    /** The end of a file's name, with its dot. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /** The format of a file's name, if it is one of these. */
    public static Optional<MatrixFormat> ofName(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending()))
                .findFirst();
    }

    /**
     * Replaces a file by a table, as a whole or not at all; no more than a row is in memory.
     *
     * @throws IOException if it cannot be written
     * @throws java.util.concurrent.CancellationException if the context says so
     */
    public void write(SoundTable table, Path file, TaskContext context) throws IOException {
        AtomicFiles.write(file, out -> table.write(this, out, context));
    }

    /** Writes one row; the stream stays open. */
    void writeRow(float[] row, OutputStream out) throws IOException {
        switch (this) {
            case CSV -> CsvMatrixWriter.writeRow(row, out);
            case NPY -> NpyWriter.writeRow(row, out);
        }
    }
}
