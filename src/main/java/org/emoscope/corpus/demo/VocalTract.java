package org.emoscope.corpus.demo;

/**
 * The filter of throat, mouth and nose: the formants in cascade behind the glottis, and beside them the noise of a narrow
 * passage through a resonator of its own (Klatt 1980, the cascade/parallel form).
 *
 * <p>Above the five moving formants the tract's fixed ones fill the band up to half the sample rate. Not safe for use by
 * many threads.
 */
final class VocalTract {

    private static final double[] BANDWIDTHS_HZ = {65, 85, 130, 210, 280};
    private static final double NASAL_POLE_HZ = 270;
    private static final double NASAL_ZERO_HZ = 450;
    private static final double NASAL_BANDWIDTH_HZ = 100;
    private static final double NASAL_DAMPING = 1.5;
    private static final double HIGHEST_SHARE_OF_BAND = 0.94;

    private final Resonator[] formants = new Resonator[Formants.COUNT];
    private final Resonator[] fixed;
    private final Resonator nasalPole;
    private final Resonator nasalZero;
    private final Resonator passage;
    private final double highestHz;
    private final double tractScale;
    private final SplitMix random;
    private double fricationGain;
    private double lastNoise;

    VocalTract(int sampleRateHz, double tractScale, SplitMix random) {
        this.tractScale = tractScale;
        this.random = random;
        this.highestHz = HIGHEST_SHARE_OF_BAND * sampleRateHz / 2;
        for (int i = 0; i < formants.length; i++) {
            formants[i] = new Resonator(sampleRateHz);
        }
        double spacing = 1000 * tractScale;
        int count = Math.max(0, (int) ((highestHz - 4.5 * spacing) / spacing));
        fixed = new Resonator[count];
        for (int i = 0; i < count; i++) {
            fixed[i] = new Resonator(sampleRateHz);
            fixed[i].tune((Formants.COUNT + 0.5 + i) * spacing, 400 + 150 * i);
        }
        nasalPole = new Resonator(sampleRateHz);
        nasalPole.tune(NASAL_POLE_HZ, NASAL_BANDWIDTH_HZ);
        nasalZero = new Resonator(sampleRateHz);
        passage = new Resonator(sampleRateHz);
    }

    /** The shape from now on. */
    void set(TractFrame frame) {
        double damping = 1 + (NASAL_DAMPING - 1) * frame.nasality();
        for (int i = 0; i < formants.length; i++) {
            double hz = Math.min(highestHz, frame.formants().hz(i));
            formants[i].tune(hz, BANDWIDTHS_HZ[i] * damping);
        }
        nasalZero.tune(NASAL_POLE_HZ + frame.nasality() * (NASAL_ZERO_HZ - NASAL_POLE_HZ), NASAL_BANDWIDTH_HZ);
        Frication frication = frame.frication();
        if (frication.level() > 0) {
            passage.tune(Math.min(highestHz, frication.centreHz() * tractScale), frication.bandwidthHz());
            fricationGain = frication.level() / passage.noiseGain();
        } else {
            fricationGain = 0;
        }
    }

    /** One sample from the lips for one sample from the glottis. */
    double filter(double glottis) {
        double y = nasalPole.filter(nasalZero.antiFilter(glottis));
        for (Resonator resonator : fixed) {
            y = resonator.filter(y);
        }
        for (int i = formants.length - 1; i >= 0; i--) {
            y = formants[i].filter(y);
        }
        return y + frication();
    }

    private double frication() {
        double noise = fricationGain == 0 ? 0 : random.noise();
        double differenced = noise - lastNoise;
        lastNoise = noise;
        return fricationGain * passage.filter(differenced);
    }
}
