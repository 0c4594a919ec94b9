package org.emoscope.corpus.demo;

import java.util.List;
import java.util.Locale;

/**
 * The sounds of the nonsense language, with the formants of a man's voice (after Klatt 1980, tables II and III,
 * rounded), or where the formants point to while the mouth is closed.
 */
enum Phoneme {
    A(Kind.VOWEL, Formants.of(730, 1150, 2500), 115, Frication.NONE),
    E(Kind.VOWEL, Formants.of(490, 1820, 2520), 105, Frication.NONE),
    I(Kind.VOWEL, Formants.of(300, 2200, 2950), 100, Frication.NONE),
    O(Kind.VOWEL, Formants.of(490, 900, 2400), 110, Frication.NONE),
    U(Kind.VOWEL, Formants.of(330, 850, 2250), 100, Frication.NONE),
    M(Kind.NASAL, Formants.of(270, 1050, 2200), 70, Frication.NONE),
    N(Kind.NASAL, Formants.of(270, 1650, 2500), 65, Frication.NONE),
    L(Kind.GLIDE, Formants.of(330, 1050, 2800), 65, Frication.NONE),
    W(Kind.GLIDE, Formants.of(300, 650, 2250), 65, Frication.NONE),
    Y(Kind.GLIDE, Formants.of(280, 2150, 2900), 65, Frication.NONE),
    S(Kind.FRICATIVE, Formants.of(320, 1450, 2550), 95, new Frication(5200, 1800, 0.121)),
    SH(Kind.FRICATIVE, Formants.of(320, 1750, 2450), 95, new Frication(3100, 1300, 0.154)),
    F(Kind.FRICATIVE, Formants.of(320, 1050, 2150), 85, new Frication(5500, 5000, 0.039)),
    Z(Kind.VOICED_FRICATIVE, Formants.of(280, 1450, 2550), 75, new Frication(5200, 1800, 0.066)),
    V(Kind.VOICED_FRICATIVE, Formants.of(280, 1050, 2150), 65, new Frication(5500, 5000, 0.022)),
    B(Kind.VOICED_STOP, Formants.of(220, 950, 2150), 75, new Frication(900, 900, 0.077)),
    D(Kind.VOICED_STOP, Formants.of(220, 1650, 2600), 70, new Frication(3800, 1800, 0.077)),
    G(Kind.VOICED_STOP, Formants.of(220, 1900, 2400), 75, new Frication(2000, 700, 0.088)),
    P(Kind.STOP, Formants.of(300, 950, 2150), 95, new Frication(900, 900, 0.099)),
    T(Kind.STOP, Formants.of(300, 1650, 2600), 95, new Frication(3800, 1800, 0.11)),
    K(Kind.STOP, Formants.of(300, 1900, 2400), 100, new Frication(2000, 700, 0.121)),
    /** No sound: before and after a sentence, and where its speaker waits. */
    PAUSE(Kind.SILENCE, Formants.NEUTRAL, 100, Frication.NONE);

    /** How a sound is made. */
    enum Kind {
        VOWEL,
        NASAL,
        GLIDE,
        FRICATIVE,
        VOICED_FRICATIVE,
        VOICED_STOP,
        STOP,
        SILENCE
    }

    static final List<Phoneme> VOWELS = List.of(A, E, I, O, U);
    static final List<Phoneme> ONSETS = List.of(M, N, L, W, Y, S, SH, F, Z, V, B, D, G, P, T, K);
    static final List<Phoneme> CODAS = List.of(M, N, L, S);

    private final Kind kind;
    private final Formants formants;
    private final double seconds;
    private final Frication frication;

    Phoneme(Kind kind, Formants formants, int milliseconds, Frication frication) {
        this.kind = kind;
        this.formants = formants;
        this.seconds = milliseconds / 1000.0;
        this.frication = frication;
    }

    Kind kind() {
        return kind;
    }

    Formants formants() {
        return formants;
    }

    /** Its usual length. */
    double seconds() {
        return seconds;
    }

    /** The noise it makes: throughout a fricative, at the opening of a stop. */
    Frication frication() {
        return frication;
    }

    String spelling() {
        return this == PAUSE ? "" : name().toLowerCase(Locale.ROOT);
    }
}
