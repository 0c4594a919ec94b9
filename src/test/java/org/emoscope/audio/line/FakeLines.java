package org.emoscope.audio.line;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.emoscope.audio.Player;

/** A sound card of memory: takes 512 samples at a time and hears some of them at each look. */
final class FakeLines implements OutputLines {

    private static final int BUFFER_SAMPLES = 512;

    private final List<Line> opened = new CopyOnWriteArrayList<>();
    private int samplesALook = 200;
    private int forgotten;
    private boolean takesNothing;

    /** Hears fewer samples at each look than the buffer holds. */
    void heardLags(int samples) {
        samplesALook = samples;
    }

    /** Never reports the last samples of what it was given as heard. */
    void forgetLast(int samples) {
        forgotten = samples;
    }

    void neverHear() {
        samplesALook = 0;
    }

    /** Says that there is room and takes nothing. */
    void takeNothing() {
        takesNothing = true;
    }

    List<Line> opened() {
        return opened;
    }

    @Override
    public List<String> devices() {
        return List.of(Player.DEFAULT_DEVICE);
    }

    @Override
    public OutputLine open(String device, int sampleRateHz) {
        Line line = new Line(samplesALook, forgotten, takesNothing);
        opened.add(line);
        return line;
    }

    /** What was played through it can be asked. */
    static final class Line implements OutputLine {

        private final int samplesALook;
        private final int forgotten;
        private final boolean takesNothing;
        private final List<Short> samples = new ArrayList<>();
        private long heard;
        private int writtenWhenFirstHeard = -1;
        private volatile boolean closed;

        Line(int samplesALook, int forgotten, boolean takesNothing) {
            this.samplesALook = samplesALook;
            this.forgotten = forgotten;
            this.takesNothing = takesNothing;
        }

        List<Short> samples() {
            return samples;
        }

        int writtenWhenFirstHeard() {
            return writtenWhenFirstHeard;
        }

        boolean isClosed() {
            return closed;
        }

        @Override
        public void start() {}

        @Override
        public int writableBytes() {
            return 2 * (int) (BUFFER_SAMPLES - (samples.size() - heard));
        }

        @Override
        public int write(byte[] bytes, int offset, int count) {
            if (takesNothing) {
                return 0;
            }
            for (int i = offset; i < offset + count; i += 2) {
                samples.add((short) (bytes[i] & 0xFF | bytes[i + 1] << 8));
            }
            return count;
        }

        @Override
        public long heardSamples() {
            heard = Math.min(Math.max(0, samples.size() - forgotten), heard + samplesALook);
            if (heard > 0 && writtenWhenFirstHeard < 0) {
                writtenWhenFirstHeard = samples.size();
            }
            return heard;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
