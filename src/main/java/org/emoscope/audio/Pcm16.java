package org.emoscope.audio;

/** Sixteen-bit samples, as sound cards and WAV files take them. */
public final class Pcm16 {

    private Pcm16() {}

    /** The nearest of the 65,536 values, full scale at ±1; what exceeds full scale is clipped. */
    public static short of(float sample) {
        return (short) Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(sample * 32768f)));
    }
}
