package org.emoscope.dsp;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What can be set about {@link EndpointDetector}, with its legal range and its usual value. */
public enum EndpointParameter {
    /** The length of a frame, in seconds. */
    FRAME(Unit.SECONDS, 0.005, 0.05, 0.01),
    /** The length of the quietest stretch, which is taken for silence, in seconds. */
    SILENCE(Unit.SECONDS, 0.05, 2, 0.1),
    /** How far a weak sound may stretch a segment, in seconds. */
    REACH(Unit.SECONDS, 0, 1, 0.25),
    /** Segments closer than this are joined, in seconds. */
    GAP(Unit.SECONDS, 0, 2, 0.2),
    /** Shorter segments are dropped, in seconds. */
    SHORTEST(Unit.SECONDS, 0, 2, 0.06),
    /** Silence counts as no quieter than this, in dB of full scale: digital silence would give the threshold 0. */
    FLOOR(Unit.DECIBELS, -100, -40, -80),
    /** The lower threshold's part of the way from silence to the loudest frame. */
    PEAK_SHARE(Unit.RATIO, 0.001, 0.5, 0.03),
    /** The lower threshold is at most so many times the silence. */
    NOISE_FACTOR(Unit.RATIO, 1.1, 20, 4),
    /** The upper threshold over the lower. */
    UPPER_FACTOR(Unit.RATIO, 1, 20, 5),
    /** The crossings threshold is at most this, per second. */
    CROSSINGS(Unit.PER_SECOND, 500, 8000, 2500);

    /** What a value counts. */
    public enum Unit {
        SECONDS,
        DECIBELS,
        RATIO,
        PER_SECOND
    }

    private final Unit unit;
    private final double least;
    private final double most;
    private final double usual;

    EndpointParameter(Unit unit, double least, double most, double usual) {
        this.unit = unit;
        this.least = least;
        this.most = most;
        this.usual = usual;
    }

    /** Its name as it is written in settings: {@code peak-share}. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The parameter of a name.
     *
     * @throws IllegalArgumentException if there is none, with those that there are
     */
    public static EndpointParameter of(String text) {
        return Arrays.stream(values())
                .filter(parameter -> parameter.text().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no " + text + "; there are "
                        + Arrays.stream(values()).map(EndpointParameter::text).collect(Collectors.joining(", "))));
    }

    public Unit unit() {
        return unit;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    public double usual() {
        return usual;
    }

    public boolean allows(double value) {
        return value >= least && value <= most;
    }
}
