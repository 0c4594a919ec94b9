package org.emoscope.experiment;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkState;

/** Learns nothing: after each step it is as sure of the right class as was written down beforehand. */
final class ScriptedNetwork implements Network {

    private final double[] certainties;
    private final List<List<Float>> batches = new ArrayList<>();
    private final List<Float> weights = new ArrayList<>();
    private final List<Long> seeds = new ArrayList<>();
    private int steps;

    /** @param certainties the probability of the right class after the first step, the second and so on */
    ScriptedNetwork(double... certainties) {
        this.certainties = certainties;
    }

    /** The numbers of the utterances of each step. */
    List<List<Float>> batches() {
        return batches;
    }

    /** The weights of all examples of all steps. */
    List<Float> weights() {
        return weights;
    }

    List<Long> seeds() {
        return seeds;
    }

    /** The loss is the size of the batch. */
    @Override
    public double step(float[][] inputs, int[] targets, float[] exampleWeights, long seed) {
        steps++;
        List<Float> batch = new ArrayList<>();
        for (int i = 0; i < inputs.length; i++) {
            batch.add(inputs[i][1]);
            weights.add(exampleWeights[i]);
        }
        batches.add(batch);
        seeds.add(seed);
        return inputs.length;
    }

    @Override
    public float[][] probabilities(float[][] inputs) {
        float[][] answers = new float[inputs.length][2];
        for (int i = 0; i < inputs.length; i++) {
            int right = (int) inputs[i][0];
            answers[i][right] = (float) certainties[steps - 1];
            answers[i][1 - right] = 1 - answers[i][right];
        }
        return answers;
    }

    @Override
    public NetworkState state() {
        return new NetworkState(new float[] {steps}, new float[0], steps);
    }

    @Override
    public void restore(NetworkState state) {
        steps = state.steps();
    }

    @Override
    public void close() {}
}
