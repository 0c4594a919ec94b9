package org.emoscope.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.feature.CsvMatrixWriter;
import org.emoscope.feature.NpyWriter;
import org.emoscope.file.AtomicFiles;

/** The file formats of a matrix, known by the ending of a file's name. */
enum MatrixFormat {
    CSV,
    NPY;

    String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<MatrixFormat> ofName(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.ending()))
                .findFirst();
    }

    void write(FrameMatrix matrix, Path file) throws IOException {
        AtomicFiles.write(file, out -> {
            switch (this) {
                case CSV -> CsvMatrixWriter.write(matrix, out);
                case NPY -> NpyWriter.write(matrix, out);
            }
        });
    }
}
