package org.emoscope.corpus.demo;

import java.util.Locale;

/** The four moods of the demo corpus: the quadrants of the valence-arousal plane. */
enum Quadrant {
    SAD(-1, -1),
    PLEASURE(1, -1),
    ANGRY(-1, 1),
    JOY(1, 1);

    private final int valenceSign;
    private final int arousalSign;

    Quadrant(int valenceSign, int arousalSign) {
        this.valenceSign = valenceSign;
        this.arousalSign = arousalSign;
    }

    int valenceSign() {
        return valenceSign;
    }

    int arousalSign() {
        return arousalSign;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
