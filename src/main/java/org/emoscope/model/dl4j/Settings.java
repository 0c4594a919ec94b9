package org.emoscope.model.dl4j;

import org.emoscope.model.HyperParameter;

/** Hyper-parameters that several systems have, and what follows from them. */
final class Settings {

    static final String RATE = "learning-rate";
    static final String DROPOUT = "dropout";

    private Settings() {}

    static HyperParameter rate() {
        return HyperParameter.real(RATE, 0.001, 1e-6, 1, "Step size of Adam.").in(HyperParameter.Group.TRAINING);
    }

    static HyperParameter dropout() {
        return HyperParameter.real(DROPOUT, 0.5, 0, 0.95, "Share of the dense layer that is silenced in a step.");
    }

    /** Weights and biases between two layers. */
    static long affine(long inputs, long outputs) {
        return Math.addExact(Math.multiplyExact(inputs, outputs), outputs);
    }
}
