package org.emoscope.model.dl4j;

import java.util.SplittableRandom;

/** A layer whose numbers are those of one affine map. */
interface AffineLayer extends Layer {

    /** Holds the layer's numbers. */
    Affine affine();

    @Override
    default int weightCount() {
        return affine().weightCount();
    }

    @Override
    default void bind(Matrix weights, Matrix gradients) {
        affine().bind(weights, gradients);
    }

    @Override
    default void initialise(SplittableRandom random) {
        affine().initialise(random);
    }
}
