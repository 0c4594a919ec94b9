package org.emoscope.corpus.demo;

import org.emoscope.corpus.demo.Prosody.Melody;
import org.emoscope.corpus.demo.Prosody.Mouth;
import org.emoscope.corpus.demo.Prosody.Phonation;
import org.emoscope.corpus.demo.Prosody.Tempo;

/**
 * Turns a mood into prosody, for one speaker and with the chance of one occasion.
 *
 * <p>Directions after Scherer (2003, "Vocal communication of emotion"), Schröder (2004, "Dimensional emotion
 * representation as a basis for speech synthesis with non-extreme emotions") and Burkhardt and Sendlmeier (2000,
 * "Verification of acoustical correlates of emotional speech using formant-synthesis"): arousal raises pitch, range, pace,
 * loudness and the weight of the high frequencies; valence spreads the lips, smooths the melody and the voice and bends
 * phrases upwards. Sizes are chosen so that neither loudness nor pitch alone tells the quadrants apart.
 */
final class Performance {

    private static final double CALM_LEVEL_DB = -27;

    private final Voice.Habit habit;
    private final SplitMix chance;
    private final double valence;
    private final double arousal;

    private Performance(Mood mood, Voice voice, SplitMix chance) {
        this.habit = voice.habit();
        this.chance = chance;
        this.valence = mood.valence() * habit.expressiveness();
        this.arousal = mood.arousal() * habit.expressiveness();
    }

    static Prosody of(Mood mood, Voice voice, SplitMix chance) {
        Performance performance = new Performance(mood, voice, chance);
        return new Prosody(performance.melody(), performance.tempo(), performance.phonation(), performance.mouth());
    }

    private Melody melody() {
        double level = 2.8 * arousal + 0.5 * valence + around(0, 1.6);
        double range = habit.liveliness() * (4.4 + 2.2 * arousal + 1.5 * valence + around(0, 0.9));
        double slope = -1.2 + 0.9 * valence + around(0, 0.8);
        double finalMove = -1.2 + 2.4 * valence - 0.3 * arousal + around(0, 1.2);
        double lag = 0.5 + 0.3 * valence + around(0, 0.1);
        double seconds = 0.115 - 0.02 * arousal + 0.03 * valence + around(0, 0.01);
        double tremor = 0.2 - 0.12 * valence + 0.05 * Math.abs(around(0, 1));
        return new Melody(
                level,
                within(range, 0.8, 14),
                slope,
                finalMove,
                within(lag, 0, 1),
                within(seconds, 0.04, 0.25),
                within(tremor, 0.02, 1));
    }

    private Tempo tempo() {
        double rate = habit.rate() * (1.02 + 0.11 * arousal + 0.04 * valence + around(0, 0.06));
        double pause = 0.16 - 0.09 * arousal - 0.06 * valence + around(0, 0.04);
        double share = 0.4 - 0.25 * arousal - 0.1 * valence;
        double lengthening = 1.35 - 0.1 * arousal + around(0, 0.08);
        return new Tempo(
                within(rate, 0.78, 1.4), within(pause, 0.03, 0.35), within(share, 0, 1), within(lengthening, 1, 1.6));
    }

    private Phonation phonation() {
        double level = CALM_LEVEL_DB + habit.levelDb() + 2.6 * arousal + around(0, 2.6);
        double tilt = 6 + habit.tiltDb() - 4.5 * arousal + 1.2 * valence * arousal + around(0, 1.5);
        double open = habit.openQuotient() - 0.05 * arousal + 0.05 * valence + around(0, 0.03);
        double breath = habit.aspiration() * factor(-0.45 * arousal - 0.25 * valence + around(0, 0.25));
        double jitter = 0.009 * factor(-0.75 * valence + 0.25 * arousal + around(0, 0.25));
        double shimmer = 0.05 * factor(-0.6 * valence + 0.25 * arousal + around(0, 0.25));
        return new Phonation(
                within(level, -38, -17),
                within(tilt, 0, 26),
                within(open, 0.4, 0.82),
                within(breath, 0.002, 0.3),
                within(jitter, 0.001, 0.06),
                within(shimmer, 0.005, 0.25));
    }

    private Mouth mouth() {
        double lips = 1 + 0.065 * valence + around(0, 0.012);
        double jaw = 1 + 0.06 * arousal + 0.015 * valence + around(0, 0.02);
        double slackness = 0.14 - 0.1 * arousal - 0.03 * valence + around(0, 0.03);
        double glide = 0.016 + 0.004 * valence - 0.003 * arousal;
        double attack = 0.010 + 0.004 * valence - 0.004 * arousal;
        return new Mouth(lips, jaw, within(slackness, 0, 0.5), within(glide, 0.006, 0.05), within(attack, 0.003, 0.05));
    }

    private double around(double mean, double deviation) {
        return mean + deviation * chance.normal();
    }

    private static double factor(double logarithm) {
        return StrictMath.exp(logarithm);
    }

    private static double within(double value, double low, double high) {
        return Math.max(low, Math.min(high, value));
    }
}
