package org.emoscope.feature;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.EndpointDetector;
import org.emoscope.dsp.EndpointOptions;
import org.emoscope.dsp.SpeechSegment;
import org.emoscope.task.TaskContext;

/**
 * Measurements that say at what time they were taken: the times come first in each row.
 *
 * <p>As text: a line of names, then a line a row, times to the microsecond, other values with nine digits, {@code NaN}
 * where there is none. As {@code .npy}: little-endian 8-byte floats. Thread safe.
 */
final class TimedTable implements SoundTable {

    private static final int MICROSECONDS = 6;
    private static final int FRAMES_AT_ONCE = 256;

    private final List<String> names;
    private final int times;
    private final int rows;
    private final Source source;

    /** Takes one row; it may be overwritten afterwards. */
    @FunctionalInterface
    private interface Sink {
        void accept(double[] row) throws IOException;
    }

    /** Gives the rows in order. */
    @FunctionalInterface
    private interface Source {
        void forEach(Sink sink, TaskContext context) throws IOException;
    }

    private TimedTable(List<String> names, int times, int rows, Source source) {
        this.names = names;
        this.times = times;
        this.rows = rows;
        this.source = source;
    }

    /**
     * The frames of a track whose time lies in a range.
     *
     * @param names of the track's columns
     */
    static TimedTable of(Track track, List<String> names, Signal signal, TimeRange range) {
        int all = track.frames(signal);
        int from = firstAtOrAfter(range.fromSeconds(), track, signal, all);
        int to = Math.max(from, firstAtOrAfter(range.toSeconds(), track, signal, all));
        List<String> columns =
                Stream.concat(Stream.of("time_s"), names.stream()).toList();
        return new TimedTable(columns, 1, to - from, (sink, context) -> go(track, signal, from, to, sink, context));
    }

    /** The stretches of speech that reach into a range. */
    static TimedTable ofEndpoints(Signal signal, EndpointOptions options, TimeRange range) {
        double rate = signal.sampleRateHz();
        List<SpeechSegment> segments = new EndpointDetector(options)
                .detect(signal).stream()
                        .filter(each ->
                                each.to() / rate > range.fromSeconds() && each.from() / rate < range.toSeconds())
                        .toList();
        return new TimedTable(List.of("from_s", "to_s"), 2, segments.size(), (sink, context) -> {
            for (SpeechSegment each : segments) {
                sink.accept(new double[] {each.from() / rate, each.to() / rate});
            }
        });
    }

    private static int firstAtOrAfter(double seconds, Track track, Signal signal, int all) {
        int low = 0;
        int high = all;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (track.seconds(middle, signal.sampleRateHz()) < seconds) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void go(Track track, Signal signal, int from, int to, Sink sink, TaskContext context)
            throws IOException {
        float[][] values = new float[track.columns()][FRAMES_AT_ONCE];
        double[] row = new double[1 + track.columns()];
        for (int first = from; first < to; first += FRAMES_AT_ONCE) {
            context.checkCancelled();
            context.progress((double) (first - from) / (to - from), "");
            int count = Math.min(FRAMES_AT_ONCE, to - first);
            track.compute(signal, first, count, values);
            for (int f = 0; f < count; f++) {
                row[0] = track.seconds(first + f, signal.sampleRateHz());
                for (int c = 0; c < values.length; c++) {
                    row[1 + c] = values[c][f];
                }
                sink.accept(row);
            }
        }
    }

    @Override
    public int rows() {
        return rows;
    }

    @Override
    public int columns() {
        return names.size();
    }

    @Override
    public void write(MatrixFormat format, OutputStream out, TaskContext context) throws IOException {
        switch (format) {
            case CSV -> {
                out.write((String.join(",", names) + "\n").getBytes(StandardCharsets.US_ASCII));
                source.forEach(row -> out.write(line(row).getBytes(StandardCharsets.US_ASCII)), context);
            }
            case NPY -> {
                NpyWriter.writeHeader(NpyWriter.Type.DOUBLE, rows, columns(), out);
                source.forEach(row -> out.write(bytes(row)), context);
            }
        }
    }

    private String line(double[] row) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < row.length; c++) {
            line.append(c == 0 ? "" : ",").append(c < times ? time(row[c]) : CsvMatrixWriter.number((float) row[c]));
        }
        return line.append('\n').toString();
    }

    private static String time(double seconds) {
        BigDecimal rounded = BigDecimal.valueOf(seconds).setScale(MICROSECONDS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static byte[] bytes(double[] row) {
        ByteBuffer bytes = ByteBuffer.allocate(row.length * Double.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        bytes.asDoubleBuffer().put(row);
        return bytes.array();
    }
}
