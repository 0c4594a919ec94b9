package org.emoscope.audio.line;

import org.emoscope.audio.Passage;
import org.emoscope.audio.Pcm16;

/**
 * How far a passage has been written to a line, and what is next.
 *
 * <p>Written by one thread; {@link #sampleAt} may be asked by any.
 */
final class Course {

    static final int SAMPLE_BYTES = 2;

    private final Passage passage;
    private final Trail trail = new Trail();
    private int following;
    private volatile long written;
    private boolean over;

    Course(Passage passage) {
        this.passage = passage;
        following = passage.start();
        trail.begin(0, following);
    }

    /**
     * Puts what is next into a block, up to the next seam.
     *
     * @return how many samples; 0 if the passage is over
     */
    int offer(byte[] block, int most) {
        Passage.Stretch next = passage.next(following);
        int count = Math.min(most, next.to() - next.from());
        over = count == 0;
        if (count > 0 && next.from() != following) {
            following = next.from();
            trail.begin(written, following);
        }
        for (int i = 0; i < count; i++) {
            short value = Pcm16.of(passage.signal().sample(following + i));
            block[SAMPLE_BYTES * i] = (byte) value;
            block[SAMPLE_BYTES * i + 1] = (byte) (value >> 8);
        }
        return count;
    }

    /** The line took samples of what was offered. */
    void took(int samples) {
        written = written + samples;
        following += samples;
    }

    /** How many samples the line took so far. */
    long written() {
        return written;
    }

    /** Whether there was nothing more to offer. */
    boolean isOver() {
        return over;
    }

    /** Which sample of the signal lies at a place in the line, at most that after the last which was written. */
    int sampleAt(long place) {
        return trail.sampleAt(Math.min(place, written));
    }

    /** What lies before a place in the line is not asked for any more. */
    void forgetBefore(long place) {
        trail.forgetBefore(place);
    }
}
