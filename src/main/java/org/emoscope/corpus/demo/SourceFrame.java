package org.emoscope.corpus.demo;

/**
 * What the glottis does at one moment.
 *
 * @param f0Hz fundamental frequency, above 0
 * @param voicing strength of the pulses, 0 or more
 * @param aspiration strength of the breath noise, 0 or more
 * @param openQuotient share of a period with the glottis open, above 0, at most 1
 * @param tiltDb weakening of the pulses at 3 kHz, 0 or more
 * @param jitter relative standard deviation of a period's length
 * @param shimmer relative standard deviation of a period's strength
 */
record SourceFrame(
        double f0Hz,
        double voicing,
        double aspiration,
        double openQuotient,
        double tiltDb,
        double jitter,
        double shimmer) {

    SourceFrame {
        if (!(f0Hz > 0 && voicing >= 0 && aspiration >= 0 && openQuotient > 0 && openQuotient <= 1 && tiltDb >= 0)) {
            throw new IllegalArgumentException("source out of range: F0 " + f0Hz + " Hz, voicing " + voicing
                    + ", aspiration " + aspiration + ", open quotient " + openQuotient + ", tilt " + tiltDb + " dB");
        }
    }
}
