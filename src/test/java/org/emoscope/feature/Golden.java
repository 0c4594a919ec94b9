package org.emoscope.feature;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.FrameMatrix;

/** The reference output of the public Python libraries, as {@code golden/*.csv.gz}, and the sounds it was made from. */
public final class Golden {

    private static final int WAV_HEADER_BYTES = 44;

    private Golden() {}

    /** A matrix of the reference, row by row. */
    public static double[][] matrix(String name) {
        try (InputStream in = open(name + ".csv.gz");
                BufferedReader reader =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.US_ASCII))) {
            return reader.lines()
                    .map(line -> Arrays.stream(line.split(","))
                            .mapToDouble(Double::parseDouble)
                            .toArray())
                    .toArray(double[][]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A mono 16-bit sound at 16 kHz whose header has no extra chunks. */
    public static Signal sound(String name) {
        try (InputStream in = open(name + ".wav")) {
            ByteBuffer bytes = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
            float[] samples = new float[(bytes.limit() - WAV_HEADER_BYTES) / 2];
            for (int i = 0; i < samples.length; i++) {
                samples[i] = bytes.getShort(WAV_HEADER_BYTES + 2 * i) / 32768f;
            }
            return new Signal(samples, 16_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The largest difference, as a share of the largest magnitude of the reference. */
    public static double difference(FrameMatrix actual, double[][] expected) {
        if (actual.frames() != expected.length || actual.bins() != expected[0].length) {
            throw new AssertionError(
                    actual + ", but the reference has " + expected.length + " x " + expected[0].length);
        }
        double largest = 0;
        double difference = 0;
        for (int f = 0; f < expected.length; f++) {
            for (int b = 0; b < expected[f].length; b++) {
                largest = Math.max(largest, Math.abs(expected[f][b]));
                difference = Math.max(difference, Math.abs(actual.at(f, b) - expected[f][b]));
            }
        }
        return difference / largest;
    }

    private static InputStream open(String name) throws IOException {
        InputStream in = Golden.class.getResourceAsStream("/golden/" + name);
        if (in == null) {
            throw new IOException("no test resource golden/" + name);
        }
        return in;
    }
}
