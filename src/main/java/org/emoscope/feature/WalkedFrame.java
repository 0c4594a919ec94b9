package org.emoscope.feature;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * What every stage of the chain made of one frame.
 *
 * <p>Holds what depends on the frame alone: {@code top-db}, {@code clip-maximum} and the mean removal, which look at the
 * whole clip, are not in these numbers. Immutable.
 */
public final class WalkedFrame {

    /** What is kept, in the order of the chain. */
    public enum Stage {
        /** The samples as they were recorded, zeros outside the signal: {@code [span]}. */
        RAW,
        /** The samples after pre-emphasis: {@code [span]}. */
        EMPHASISED,
        /** The samples times the window: {@code [span]}. */
        WINDOWED,
        /** The real part of the Fourier transform: {@code [N/2 + 1]}. */
        REAL,
        /** Its imaginary part: {@code [N/2 + 1]}. */
        IMAGINARY,
        /** Power or magnitude, as the parameters ask: {@code [N/2 + 1]}. */
        SPECTRUM,
        /** The sums under the triangles of the filter bank: {@code [filters]}. */
        MEL,
        /** Their logarithms: {@code [filters]}. */
        LOG_MEL,
        /** The kept coefficients of the cosine transform: {@code [coefficients]}. */
        CEPSTRUM,
        /** Those after the lifter, the first one replaced by the log energy if the parameters ask: {@code [coefficients]}. */
        LIFTERED
    }

    private final int number;
    private final int firstSample;
    private final Map<Stage, double[]> values;

    /** @param values of every stage; the arrays become this object's own */
    WalkedFrame(int number, int firstSample, Map<Stage, double[]> values) {
        this.number = number;
        this.firstSample = firstSample;
        this.values = new EnumMap<>(values);
        for (Stage stage : Stage.values()) {
            Objects.requireNonNull(this.values.get(stage), stage.name());
        }
    }

    /** Which frame it is, from 0. */
    public int number() {
        return number;
    }

    /** Where it begins in the signal; negative where a centred frame begins before it. */
    public int firstSample() {
        return firstSample;
    }

    /** What came out of a stage, a fresh array. */
    public double[] values(Stage stage) {
        return of(stage).clone();
    }

    /** One of the numbers that came out of a stage. */
    public double at(Stage stage, int index) {
        return of(stage)[index];
    }

    /** How many numbers came out of a stage. */
    public int length(Stage stage) {
        return of(stage).length;
    }

    private double[] of(Stage stage) {
        return Objects.requireNonNull(values.get(stage));
    }
}
