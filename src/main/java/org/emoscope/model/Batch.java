package org.emoscope.model;

import java.util.List;

/**
 * What a network learns from in one step.
 *
 * @param examples one or more
 * @param targets the class index of each
 * @param weights the weight of each example's loss; 1 is neutral
 */
public record Batch(List<Example> examples, int[] targets, float[] weights) {

    public Batch {
        examples = List.copyOf(examples);
        targets = targets.clone();
        weights = weights.clone();
        if (examples.isEmpty() || targets.length != examples.size() || weights.length != examples.size()) {
            throw new IllegalArgumentException(examples.size() + " examples do not fit " + targets.length
                    + " targets and " + weights.length + " weights");
        }
    }

    @Override
    public int[] targets() {
        return targets.clone();
    }

    @Override
    public float[] weights() {
        return weights.clone();
    }

    /** How many examples there are. */
    public int size() {
        return examples.size();
    }
}
