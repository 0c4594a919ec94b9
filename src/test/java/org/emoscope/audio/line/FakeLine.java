package org.emoscope.audio.line;

import java.util.ArrayList;
import java.util.List;

/** A line whose sound reaches the ear a known time after its start, and which remembers what was written. */
final class FakeLine implements OutputLine {

    static final int BUFFER_SAMPLES = 1600;
    private static final int STEP_SAMPLES = 320;

    private final FakeTime time;
    private final int sampleRateHz;
    private final Nature nature;
    private final Runnable onClose;
    private final List<Short> samples = new ArrayList<>();
    private long startNanos;
    private volatile boolean lost;
    private volatile boolean closed;

    /**
     * @param latencyMillis how long after the start the first sample is heard
     * @param boasts whether it says at first that it played what only waits in its buffer, as sound servers do
     * @param forgets how many of the last samples it never reports
     * @param hears whether it plays at all
     * @param takes whether it takes what it has room for
     */
    record Nature(int latencyMillis, boolean boasts, int forgets, boolean hears, boolean takes) {

        static final Nature HONEST = new Nature(0, false, 0, true, true);
        static final Nature BOASTFUL = new Nature(30, true, 0, true, true);
        static final Nature FORGETFUL = new Nature(0, false, 50, true, true);
        static final Nature DEAF = new Nature(0, false, 0, false, true);
        static final Nature FULL = new Nature(0, false, 0, false, false);
    }

    FakeLine(FakeTime time, int sampleRateHz, Nature nature, Runnable onClose) {
        this.time = time;
        this.sampleRateHz = sampleRateHz;
        this.nature = nature;
        this.onClose = onClose;
    }

    List<Short> samples() {
        return samples;
    }

    boolean isClosed() {
        return closed;
    }

    /** Somebody pulls the plug. */
    void lose() {
        lost = true;
    }

    /** What has really reached the ear, in samples. */
    double atTheEar() {
        double seconds = (time.nanoTime() - startNanos) * 1e-9 - nature.latencyMillis() * 1e-3;
        return nature.hears() ? Math.max(0, Math.min(samples.size(), seconds * sampleRateHz)) : 0;
    }

    @Override
    public void start() {
        startNanos = time.nanoTime();
    }

    @Override
    public int writableBytes() {
        return lost ? 0 : 2 * (int) (BUFFER_SAMPLES - (samples.size() - atTheEar()));
    }

    @Override
    public int write(byte[] bytes, int offset, int count) {
        if (!nature.takes()) {
            return 0;
        }
        for (int i = offset; i < offset + count; i += 2) {
            samples.add((short) (bytes[i] & 0xFF | bytes[i + 1] << 8));
        }
        return count;
    }

    @Override
    public long heardSamples() {
        if (lost) {
            return 0;
        }
        long steps = (long) atTheEar() / STEP_SAMPLES * STEP_SAMPLES;
        boolean all = atTheEar() == samples.size();
        long reported = all ? samples.size() - nature.forgets() : steps;
        return nature.boasts() ? Math.max(reported, Math.min(samples.size(), BUFFER_SAMPLES)) : reported;
    }

    @Override
    public void close() {
        closed = true;
        onClose.run();
    }
}
