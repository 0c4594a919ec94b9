package org.emoscope.feature;

import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.emoscope.audio.AudioDecoder;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.Signal;
import org.emoscope.task.TaskContext;

/**
 * Reads a sound file as the speech that every feature is made from: the mean of its channels, at 16 kHz unless told
 * otherwise.
 *
 * <p>Decodes, averages and resamples block by block, so that only the resampled signal is in memory. Safe for use by many
 * threads.
 */
public final class SpeechReader {

    /** The rate of what is read unless another is asked for, in Hz. */
    public static final int SAMPLE_RATE_HZ = 16_000;

    /** A signal may take a quarter of the memory there is: what is made from it needs room as well. */
    private static final int BYTES_PER_SAMPLE = 4 * Float.BYTES;

    private SpeechReader() {}

    /**
     * Reads a whole file.
     *
     * @throws AudioFormatException if it cannot be read, with a sentence that names it
     */
    public static Signal read(Path file) throws AudioFormatException {
        return read(file, TaskContext.NONE);
    }

    /**
     * Reads a whole file, tells how much of it was read, and stops if it is cancelled.
     *
     * @throws AudioFormatException if it cannot be read, with a sentence that names it
     * @throws CancellationException if it was cancelled
     */
    public static Signal read(Path file, TaskContext context) throws AudioFormatException {
        return read(file, SAMPLE_RATE_HZ, 0, Double.POSITIVE_INFINITY, context);
    }

    /**
     * Reads a whole file at another rate.
     *
     * @param sampleRateHz the rate of the result
     * @throws AudioFormatException if it cannot be read, with a sentence that names it
     */
    public static Signal read(Path file, int sampleRateHz) throws AudioFormatException {
        return read(file, sampleRateHz, 0, Double.POSITIVE_INFINITY, TaskContext.NONE);
    }

    /**
     * Reads a part of a file; what follows the part is not looked at.
     *
     * @param startSeconds where the part begins, 0 or more
     * @param endSeconds where it ends, after the start; beyond the file's end it means the file's end
     * @throws AudioFormatException if the file cannot be read or ends before the part begins
     */
    public static Signal read(Path file, double startSeconds, double endSeconds) throws AudioFormatException {
        return read(file, SAMPLE_RATE_HZ, startSeconds, endSeconds);
    }

    /**
     * Reads a part of a file at another rate.
     *
     * @param sampleRateHz the rate of the result
     * @param startSeconds where the part begins, 0 or more
     * @param endSeconds where it ends, after the start; beyond the file's end it means the file's end
     * @throws AudioFormatException if the file cannot be read or ends before the part begins
     */
    public static Signal read(Path file, int sampleRateHz, double startSeconds, double endSeconds)
            throws AudioFormatException {
        if (!(startSeconds >= 0 && endSeconds > startSeconds)) {
            throw new IllegalArgumentException(
                    "a part must begin at 0 s or later and end after that: " + startSeconds + " to " + endSeconds);
        }
        return read(file, sampleRateHz, startSeconds, endSeconds, TaskContext.NONE);
    }

    private static Signal read(Path file, int sampleRateHz, double startSeconds, double endSeconds, TaskContext context)
            throws AudioFormatException {
        long maxSamples = Runtime.getRuntime().maxMemory() / BYTES_PER_SAMPLE;
        SpeechSink sink = new SpeechSink(sampleRateHz, startSeconds, endSeconds, maxSamples);
        AudioDecoder.decode(file, sink, context);
        return sink.signal(file);
    }
}
