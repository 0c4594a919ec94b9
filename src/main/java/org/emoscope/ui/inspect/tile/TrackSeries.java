package org.emoscope.ui.inspect.tile;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.emoscope.audio.Signal;
import org.emoscope.feature.Track;
import org.jspecify.annotations.Nullable;

/**
 * A track of a recording, measured away from the JavaFX thread: what is looked at first. An hour with a frame each 10 ms
 * takes 1.4 MB a column, so all of it is kept. Thread safe.
 */
public final class TrackSeries implements Fillable {

    private static final int FRAMES = 256;

    private final Signal signal;
    private final Track track;
    private final int frames;
    private final HopGrid grid;
    private final AtomicReferenceArray<float @Nullable [][]> parts;
    private final Filler filler;

    /** @param changed told on a worker when there is more to see */
    TrackSeries(Signal signal, Track track, Workshop workshop, Runnable changed) {
        this.signal = signal;
        this.track = track;
        this.frames = track.frames(signal);
        this.grid = new HopGrid(
                track.seconds(0, signal.sampleRateHz()),
                (double) track.hopSamples(signal.sampleRateHz()) / signal.sampleRateHz());
        this.parts = new AtomicReferenceArray<>((frames + FRAMES - 1) / FRAMES);
        this.filler = workshop.filler(this, 1, changed);
    }

    public int frames() {
        return frames;
    }

    public HopGrid grid() {
        return grid;
    }

    /** A number of a frame; NaN if it is not measured yet, there is no such frame, or the track says so. */
    public float at(int frame, int column) {
        if (frame < 0 || frame >= frames) {
            return Float.NaN;
        }
        float[][] part = parts.get(frame / FRAMES);
        return part == null ? Float.NaN : part[column][frame % FRAMES];
    }

    /** Names the frames that are looked at, to be measured first. */
    public void lookAt(int firstFrame, int lastFrame) {
        filler.lookAt(firstFrame / FRAMES, lastFrame / FRAMES);
    }

    void start() {
        filler.start();
    }

    void close() {
        filler.close();
    }

    @Override
    public int parts() {
        return parts.length();
    }

    @Override
    public boolean has(int part) {
        return parts.get(part) != null;
    }

    @Override
    public boolean isSharp(int part) {
        return has(part);
    }

    @Override
    public void fill(int part) {
        float[][] values = new float[track.columns()][FRAMES];
        for (float[] column : values) {
            Arrays.fill(column, Float.NaN);
        }
        track.compute(signal, part * FRAMES, Math.min(FRAMES, frames - part * FRAMES), values);
        parts.set(part, values);
    }
}
