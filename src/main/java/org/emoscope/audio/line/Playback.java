package org.emoscope.audio.line;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.emoscope.audio.Passage;
import org.emoscope.audio.PlaybackException;
import org.emoscope.audio.PlaybackListener;
import org.emoscope.audio.Playing;
import org.jspecify.annotations.Nullable;

/** One passage on its way to one device: waits its turn, opens, plays, closes and tells of the end. */
final class Playback implements Playing {

    private static final Duration TURN_PATIENCE = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** Some devices never report the last samples as heard. */
    private static final Duration TAIL_PATIENCE = Duration.ofMillis(500);

    private static final int BLOCK_SAMPLES = 1024;

    private final Passage passage;
    private final PlaybackListener listener;
    private final Timing timing;
    private final Course course;
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile boolean stopped;
    private volatile @Nullable LineClock clock;

    Playback(Passage passage, PlaybackListener listener, Timing timing) {
        this.passage = passage;
        this.listener = listener;
        this.timing = timing;
        this.course = new Course(passage);
    }

    /** Asks for the end, which comes within a wait. */
    void stop() {
        stopped = true;
    }

    /** Is down once the device is let go. */
    CountDownLatch closed() {
        return closed;
    }

    @Override
    public int heardAt(long nanoTime) {
        LineClock running = clock;
        return course.sampleAt(running == null ? 0 : (long) running.heardAt(nanoTime));
    }

    /**
     * Plays to the end.
     *
     * @param turn is awaited before the device is opened
     */
    void run(CountDownLatch turn, OutputLines lines, String device) {
        @Nullable PlaybackException failure = null;
        try {
            awaitTurn(turn);
            if (!stopped) {
                playOn(lines, device);
            }
        } catch (PlaybackException e) {
            failure = e;
        } catch (RuntimeException | Error e) {
            failure = new PlaybackException("The sound device failed: choose another one, or try again.", e);
        }
        closed.countDown();
        if (failure == null) {
            listener.ended();
        } else {
            listener.failed(failure);
        }
    }

    private void awaitTurn(CountDownLatch turn) throws PlaybackException {
        try {
            if (!turn.await(TURN_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new PlaybackException("The sound device does not let go of what it played: try again.");
            }
        } catch (InterruptedException e) {
            stopped = true;
        }
    }

    private void playOn(OutputLines lines, String device) throws PlaybackException {
        int rate = passage.signal().sampleRateHz();
        try (OutputLine line = lines.open(device, rate)) {
            if (!stopped) {
                line.start();
                LineClock running = new LineClock(timing.nanoTime(), rate);
                clock = running;
                playOn(line, running);
            }
        }
    }

    private void playOn(OutputLine line, LineClock running) throws PlaybackException {
        byte[] block = new byte[BLOCK_SAMPLES * Course.SAMPLE_BYTES];
        Duration still = Duration.ZERO;
        long heard = 0;
        while (!stopped) {
            int took = write(line, block);
            if (took == 0) {
                timing.await();
            }
            long now = timing.nanoTime();
            running.report(now, Math.min(course.written(), line.heardSamples()));
            long heardNow = Math.min(course.written(), (long) Math.ceil(running.heardAt(now)));
            if (heardNow > heard) {
                heard = heardNow;
                course.forgetBefore(heard);
                still = Duration.ZERO;
            } else if (took == 0) {
                still = still.plus(timing.length());
            }
            if (course.isOver() && (heard == course.written() || still.compareTo(TAIL_PATIENCE) >= 0)) {
                return;
            }
            if (still.compareTo(PATIENCE) >= 0) {
                throw new PlaybackException(
                        "The sound device takes no more sound: connect it again, or choose another one.");
            }
        }
    }

    private int write(OutputLine line, byte[] block) {
        int room = Math.min(BLOCK_SAMPLES, line.writableBytes() / Course.SAMPLE_BYTES);
        int count = room == 0 ? 0 : course.offer(block, room);
        int took = count == 0 ? 0 : line.write(block, 0, count * Course.SAMPLE_BYTES) / Course.SAMPLE_BYTES;
        course.took(took);
        return took;
    }
}
