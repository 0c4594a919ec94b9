package org.emoscope.audio;

import org.emoscope.task.TaskContext;

/** Passes samples on, and tells between the blocks how much of the file was read; stops if it is cancelled. */
final class WatchedSink implements SampleSink {

    private static final double STEP = 1 / 200.0;

    private final SampleSink target;
    private final AudioSource source;
    private final TaskContext context;
    private final String message;
    private double next;

    WatchedSink(SampleSink target, AudioSource source, TaskContext context, String message) {
        this.target = target;
        this.source = source;
        this.context = context;
        this.message = message;
    }

    @Override
    public void begin(SoundFormat format) {
        target.begin(format);
    }

    @Override
    public void expect(long frames) {
        target.expect(frames);
    }

    @Override
    public boolean accept(float[][] block, int frames) {
        source.checkCancelled();
        double share = source.share();
        if (share >= next) {
            context.progress(share, message);
            next = share + STEP;
        }
        return target.accept(block, frames);
    }
}
