package org.emoscope.model;

import java.util.Objects;

/**
 * All that a network has learned.
 *
 * @param weights every trainable number in the network's own order
 * @param optimiser the optimiser's memory, empty where only answers are wanted
 * @param steps how many steps the optimiser has taken
 */
public record NetworkState(float[] weights, float[] optimiser, int steps) {

    public NetworkState {
        weights = Objects.requireNonNull(weights, "weights").clone();
        optimiser = Objects.requireNonNull(optimiser, "optimiser").clone();
        if (steps < 0) {
            throw new IllegalArgumentException("steps must be 0 or more: " + steps);
        }
    }

    @Override
    public float[] weights() {
        return weights.clone();
    }

    @Override
    public float[] optimiser() {
        return optimiser.clone();
    }

    /** The weights alone, for a model that only answers. */
    public NetworkState withoutOptimiser() {
        return new NetworkState(weights, new float[0], steps);
    }
}
