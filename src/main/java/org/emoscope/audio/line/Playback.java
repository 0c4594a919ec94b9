package org.emoscope.audio.line;

import java.time.Duration;
import org.emoscope.audio.Pcm16;
import org.emoscope.audio.PlaybackException;
import org.emoscope.audio.PlaybackListener;
import org.emoscope.audio.Signal;

/** One signal on its way to one line: writes what fits, reports what was heard, ends or gives up. */
final class Playback implements Runnable {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    /** Some devices never report the last samples as heard. */
    private static final Duration TAIL_PATIENCE = Duration.ofMillis(500);

    private static final int BLOCK_SAMPLES = 1024;
    private static final int SAMPLE_BYTES = 2;

    private final OutputLine line;
    private final Signal signal;
    private final int from;
    private final int to;
    private final PlaybackListener listener;
    private final Pause pause;
    private volatile boolean stopped;
    private volatile boolean over;

    Playback(OutputLine line, Signal signal, int from, int to, PlaybackListener listener, Pause pause) {
        this.line = line;
        this.signal = signal;
        this.from = from;
        this.to = to;
        this.listener = listener;
        this.pause = pause;
    }

    /** Asks for the end, which comes within a pause. */
    void stop() {
        stopped = true;
    }

    boolean isOver() {
        return over;
    }

    @Override
    public void run() {
        try {
            line.start();
            playOn();
            close();
            listener.ended();
        } catch (PlaybackException e) {
            close();
            listener.failed(e);
        } catch (RuntimeException e) {
            close();
            listener.failed(new PlaybackException("The sound device failed: choose another one, or try again.", e));
        }
    }

    private void close() {
        over = true;
        line.close();
    }

    private void playOn() throws PlaybackException {
        byte[] block = new byte[BLOCK_SAMPLES * SAMPLE_BYTES];
        int written = from;
        int heard = from;
        Duration still = Duration.ZERO;
        while (!stopped && heard < to) {
            int count = Math.min(Math.min(BLOCK_SAMPLES, to - written), line.writableBytes() / SAMPLE_BYTES);
            int took = 0;
            if (count > 0) {
                encode(written, count, block);
                took = line.write(block, 0, count * SAMPLE_BYTES) / SAMPLE_BYTES;
                written += took;
            }
            if (took == 0) {
                pause.await();
            }
            int now = (int) Math.min(written, from + line.heardSamples());
            if (now > heard) {
                heard = now;
                still = Duration.ZERO;
                listener.heard(heard);
            } else if (took == 0) {
                still = still.plus(pause.length());
            }
            if (written == to && still.compareTo(TAIL_PATIENCE) >= 0) {
                return;
            }
            if (still.compareTo(PATIENCE) >= 0) {
                throw new PlaybackException(
                        "The sound device takes no more sound: connect it again, or choose another one.");
            }
        }
    }

    private void encode(int start, int count, byte[] block) {
        for (int i = 0; i < count; i++) {
            short value = Pcm16.of(signal.sample(start + i));
            block[2 * i] = (byte) value;
            block[2 * i + 1] = (byte) (value >> 8);
        }
    }
}
