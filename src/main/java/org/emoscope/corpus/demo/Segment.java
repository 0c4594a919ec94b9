package org.emoscope.corpus.demo;

/**
 * One sound at its place in time.
 *
 * @param phoneme the sound
 * @param start when it begins, in seconds
 * @param seconds how long it takes, above 0
 * @param accent how strongly its syllable is accented, 0 to 1; of vowels only
 * @param last whether its syllable ends the sentence
 */
record Segment(Phoneme phoneme, double start, double seconds, double accent, boolean last) {

    Segment {
        if (!(start >= 0 && seconds > 0 && accent >= 0 && accent <= 1)) {
            throw new IllegalArgumentException("segment out of range: " + start + ", " + seconds + ", " + accent);
        }
    }

    double end() {
        return start + seconds;
    }
}
