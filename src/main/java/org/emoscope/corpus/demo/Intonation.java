package org.emoscope.corpus.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * The F0 contour of a sentence: a base line, a bell a stressed syllable, a last movement, a slow tremor (the
 * superposition of Fujisaki and Hirose 1984, with simpler shapes).
 *
 * <p>{@code f0(t) = F · 2^((level + slope·t + Σ accents + final + tremor) / 12)}.
 */
final class Intonation {

    private static final double LOWEST_HZ = 60;
    private static final double HIGHEST_HZ = 520;

    private final double voiceHz;
    private final Prosody.Melody melody;
    private final List<Segment> accents = new ArrayList<>();
    private final double middle;
    private final double finalStart;
    private final double finalSeconds;
    private final double tremorHz;
    private final double tremorPhase;

    Intonation(double voiceHz, Prosody.Melody melody, List<Segment> segments, SplitMix chance) {
        this.voiceHz = voiceHz;
        this.melody = melody;
        double from = Double.NaN;
        double to = 0;
        for (Segment segment : segments) {
            if (segment.accent() > 0) {
                accents.add(segment);
            }
            if (segment.last()) {
                from = Double.isNaN(from) ? segment.start() : from;
                to = segment.end();
            }
        }
        double end = segments.get(segments.size() - 1).end();
        this.middle = end / 2;
        this.finalStart = Double.isNaN(from) ? end : from;
        this.finalSeconds = Double.isNaN(from) ? 1 : to - from;
        this.tremorHz = chance.between(4.5, 6.5);
        this.tremorPhase = chance.between(0, 2 * Math.PI);
    }

    /** The fundamental frequency at a time in seconds. */
    double f0Hz(double seconds) {
        double semitones = melody.level() + melody.slopePerSecond() * (seconds - middle);
        for (Segment accent : accents) {
            double peak = accent.start() + melody.accentLag() * accent.seconds();
            double distance = (seconds - peak) / melody.accentSeconds();
            semitones += melody.range() * accent.accent() * StrictMath.exp(-distance * distance);
        }
        semitones += melody.finalMove() * smoothStep((seconds - finalStart) / finalSeconds);
        semitones += melody.tremor() * StrictMath.sin(2 * Math.PI * tremorHz * seconds + tremorPhase);
        double hz = voiceHz * StrictMath.pow(2, semitones / 12);
        return Math.max(LOWEST_HZ, Math.min(HIGHEST_HZ, hz));
    }

    private static double smoothStep(double share) {
        double x = Math.max(0, Math.min(1, share));
        return x * x * (3 - 2 * x);
    }
}
