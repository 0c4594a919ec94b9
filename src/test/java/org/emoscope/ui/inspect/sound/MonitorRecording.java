package org.emoscope.ui.inspect.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Records what leaves a sink of PulseAudio, with the time at which it left. */
final class MonitorRecording implements AutoCloseable {

    private static final int RATE = 48_000;
    private static final int LOUD = 4000;

    private final Process recorder;
    private final CountDownLatch running = new CountDownLatch(1);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** When the first sample left: the earliest that any block came, less the length of what came before. */
    private long startNanos = Long.MAX_VALUE;

    MonitorRecording(String monitor) throws IOException {
        recorder = new ProcessBuilder(
                        "parec",
                        "--device=" + monitor,
                        "--format=s16le",
                        "--rate=" + RATE,
                        "--channels=1",
                        "--raw",
                        "--latency-msec=10")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        Thread reader = new Thread(this::read, "monitor");
        reader.setDaemon(true);
        reader.start();
    }

    /** Waits until a second was recorded. */
    void awaitSound() throws InterruptedException {
        assertThat(running.await(20, TimeUnit.SECONDS)).isTrue();
    }

    /** When clicks began, as {@link System#nanoTime()}; within the quiet after one there is no other. */
    synchronized List<Long> clicks(Duration quiet) {
        List<Long> clicks = new ArrayList<>();
        byte[] all = bytes.toByteArray();
        long gap = quiet.toMillis() * RATE / 1000;
        long last = -gap;
        for (int i = 0; i < all.length / 2; i++) {
            if (Math.abs((short) (all[2 * i] & 0xFF | all[2 * i + 1] << 8)) > LOUD) {
                if (i - last >= gap) {
                    clicks.add(startNanos + i * 1_000_000_000L / RATE);
                }
                last = i;
            }
        }
        return clicks;
    }

    private void read() {
        byte[] block = new byte[4096];
        try (InputStream in = recorder.getInputStream()) {
            for (int count = in.read(block); count > 0; count = in.read(block)) {
                keep(block, count, System.nanoTime());
            }
        } catch (IOException e) {
            running.countDown();
        }
    }

    private synchronized void keep(byte[] block, int count, long nanoTime) {
        bytes.write(block, 0, count);
        startNanos = Math.min(startNanos, nanoTime - bytes.size() / 2 * 1_000_000_000L / RATE);
        if (bytes.size() > 2 * RATE) {
            running.countDown();
        }
    }

    @Override
    public void close() {
        recorder.destroy();
    }
}
