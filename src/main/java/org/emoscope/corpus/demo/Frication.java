package org.emoscope.corpus.demo;

/**
 * The band of noise that a narrow passage in the mouth makes.
 *
 * @param centreHz its strongest frequency
 * @param bandwidthHz its width
 * @param level strength beside a vowel's voice source, 0 for none
 */
record Frication(double centreHz, double bandwidthHz, double level) {

    static final Frication NONE = new Frication(4000, 2000, 0);

    Frication {
        if (!(centreHz > 0 && bandwidthHz > 0 && level >= 0)) {
            throw new IllegalArgumentException("frication needs a frequency, a width and a level: " + centreHz + ", "
                    + bandwidthHz + ", " + level);
        }
    }

    Frication times(double factor) {
        return new Frication(centreHz, bandwidthHz, level * factor);
    }
}
