package org.emoscope.corpus.demo;

/**
 * How a sentence is said.
 *
 * @param melody the pitch
 * @param tempo the timing
 * @param phonation the voice source
 * @param mouth the articulation
 */
record Prosody(Melody melody, Tempo tempo, Phonation phonation, Mouth mouth) {

    /**
     * The pitch, in semitones above the voice's own F0.
     *
     * @param level of the sentence as a whole
     * @param range height of an accent above it, 0 or more
     * @param slopePerSecond rise (above 0) or fall of the base line
     * @param finalMove what the last syllable adds: a rise or a fall
     * @param accentLag where in its syllable an accent peaks, 0 (at once) to 1 (at its end)
     * @param accentSeconds how long an accent takes to rise and again to fall, above 0
     * @param tremor size of a slow trembling, 0 or more
     */
    record Melody(
            double level,
            double range,
            double slopePerSecond,
            double finalMove,
            double accentLag,
            double accentSeconds,
            double tremor) {
        Melody {
            requireWithin("range", range, 0, 24);
            requireWithin("accent lag", accentLag, 0, 1);
            requireWithin("accent seconds", accentSeconds, 0.01, 1);
            requireWithin("tremor", tremor, 0, 3);
        }
    }

    /**
     * The timing.
     *
     * @param rate pace beside a calm reading, 0.5 to 2
     * @param pauseSeconds length of a pause between words, 0 or more
     * @param pauseShare share of the word boundaries that have one, 0 to 1
     * @param finalLengthening factor on the last syllable, 1 or more
     */
    record Tempo(double rate, double pauseSeconds, double pauseShare, double finalLengthening) {
        Tempo {
            requireWithin("rate", rate, 0.5, 2);
            requireWithin("pause seconds", pauseSeconds, 0, 2);
            requireWithin("pause share", pauseShare, 0, 1);
            requireWithin("final lengthening", finalLengthening, 1, 3);
        }
    }

    /**
     * The voice source.
     *
     * @param levelDb loudness of the whole, root mean square relative to full scale
     * @param tiltDb weakening of the source at 3 kHz, 0 to 30
     * @param openQuotient share of a period with the glottis open, 0.3 to 0.9
     * @param aspiration breath beside the voice, 0 to 1
     * @param jitter relative standard deviation of a period's length, 0 to 0.1
     * @param shimmer relative standard deviation of a period's strength, 0 to 0.5
     */
    record Phonation(
            double levelDb, double tiltDb, double openQuotient, double aspiration, double jitter, double shimmer) {
        Phonation {
            requireWithin("level in dB", levelDb, -60, -6);
            requireWithin("tilt in dB", tiltDb, 0, 30);
            requireWithin("open quotient", openQuotient, 0.3, 0.9);
            requireWithin("aspiration", aspiration, 0, 1);
            requireWithin("jitter", jitter, 0, 0.1);
            requireWithin("shimmer", shimmer, 0, 0.5);
        }
    }

    /**
     * The articulation.
     *
     * @param lips factor on F2 and F3: above 1 with a smile, below with rounded or pouted lips
     * @param jaw factor on F1: above 1 with the mouth wide open
     * @param slackness how far every sound slides towards the tract at rest, 0 to 1
     * @param glideSeconds time constant of the tongue and lips, above 0
     * @param attackSeconds time constant of the loudness, above 0
     */
    record Mouth(double lips, double jaw, double slackness, double glideSeconds, double attackSeconds) {
        Mouth {
            requireWithin("lips", lips, 0.7, 1.4);
            requireWithin("jaw", jaw, 0.7, 1.4);
            requireWithin("slackness", slackness, 0, 1);
            requireWithin("glide seconds", glideSeconds, 0.001, 0.2);
            requireWithin("attack seconds", attackSeconds, 0.001, 0.2);
        }
    }

    private static void requireWithin(String name, double value, double low, double high) {
        if (!(value >= low && value <= high)) {
            throw new IllegalArgumentException(name + " must be " + low + " to " + high + ": " + value);
        }
    }
}
