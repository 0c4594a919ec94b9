package org.emoscope.audio;

import org.jspecify.annotations.Nullable;

/** Counts what it is given and keeps nothing. */
final class Counting implements SampleSink {

    @Nullable
    SoundFormat format;

    long expected = -1;
    long frames;
    int blocks;

    @Override
    public void begin(SoundFormat begun) {
        format = begun;
    }

    @Override
    public void expect(long sure) {
        expected = sure;
    }

    @Override
    public boolean accept(float[][] block, int count) {
        blocks++;
        frames += count;
        return true;
    }
}
