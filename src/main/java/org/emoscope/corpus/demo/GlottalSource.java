package org.emoscope.corpus.demo;

/**
 * The voice source: pulses of air and breath, as the lips radiate them (that is, differentiated).
 *
 * <p>While the glottis is open the flow is {@code u(x) = x² − x³}, {@code x} running from 0 to 1 over the open part of the
 * period (Klatt and Klatt 1990, the KLGLOTT88 model; Rosenberg 1971). A sample is the difference of the flow between its
 * two ends: the exact mean of the derivative over the sample, which keeps high harmonics from folding back much. A filter
 * with one pole then tilts the spectrum. Breath noise is weaker while the glottis is closed. Each period draws its own
 * jitter and shimmer. Not safe for use by many threads.
 */
final class GlottalSource {

    private static final double TILT_MEASURED_AT_HZ = 3000;
    private static final double CLOSED_BREATH = 0.35;

    private final int sampleRateHz;
    private final SplitMix random;
    private SourceFrame frame = new SourceFrame(100, 0, 0, 0.6, 0, 0, 0);
    private double tiltPole;
    private double tilted;
    private double phase;
    private double flow;
    private double periodFactor = 1;
    private double pulseStrength;
    private double openQuotient = 0.6;

    GlottalSource(int sampleRateHz, SplitMix random) {
        this.sampleRateHz = sampleRateHz;
        this.random = random;
    }

    /** What to do from now on; strength and open quotient change at the next period. */
    void set(SourceFrame next) {
        if (next.tiltDb() != frame.tiltDb()) {
            tiltPole = tiltPole(next.tiltDb(), sampleRateHz);
        }
        frame = next;
    }

    double next() {
        phase += frame.f0Hz() * periodFactor / sampleRateHz;
        if (phase >= 1) {
            phase -= 1;
            beginPeriod();
        }
        double x = phase / openQuotient;
        double nextFlow = x < 1 ? pulseStrength * x * x * (1 - x) : 0;
        double derivative = nextFlow - flow;
        flow = nextFlow;
        tilted = (1 - tiltPole) * derivative + tiltPole * tilted;
        double breath = frame.aspiration() * random.noise();
        return tilted + (x < 1 ? breath : CLOSED_BREATH * breath);
    }

    private void beginPeriod() {
        periodFactor = Math.max(0.7, 1 + frame.jitter() * random.normal());
        openQuotient = frame.openQuotient();
        double shimmer = Math.max(0, 1 + frame.shimmer() * random.normal());
        // the slope at closure is then the voicing, whatever the period
        pulseStrength = frame.voicing() * shimmer * openQuotient * sampleRateHz / (frame.f0Hz() * periodFactor);
    }

    /** The pole of {@code (1 − c) / (1 − c·z⁻¹)} that weakens 3 kHz by so many dB. */
    private static double tiltPole(double tiltDb, int sampleRateHz) {
        if (tiltDb <= 0) {
            return 0;
        }
        double power = StrictMath.pow(10, -tiltDb / 10);
        double cosine = StrictMath.cos(2 * Math.PI * TILT_MEASURED_AT_HZ / sampleRateHz);
        double half = 1 - power * cosine;
        return (half - Math.sqrt(half * half - (1 - power) * (1 - power))) / (1 - power);
    }
}
