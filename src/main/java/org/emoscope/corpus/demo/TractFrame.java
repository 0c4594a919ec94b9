package org.emoscope.corpus.demo;

/**
 * What the vocal tract does at one moment.
 *
 * @param formants its resonances
 * @param nasality how far the nose is open, 0 to 1
 * @param frication the noise made in the mouth
 */
record TractFrame(Formants formants, double nasality, Frication frication) {

    TractFrame {
        if (!(nasality >= 0 && nasality <= 1)) {
            throw new IllegalArgumentException("nasality must be 0 to 1: " + nasality);
        }
    }
}
