package org.emoscope.experiment;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.model.Batch;
import org.emoscope.model.Example;
import org.emoscope.model.MatrixExample;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkState;
import org.emoscope.model.StepResult;

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
    public StepResult step(Batch examples, long seed, Runnable checkpoint) {
        steps++;
        List<Float> batch = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            batch.add(number(examples.examples().get(i), 1));
            weights.add(examples.weights()[i]);
        }
        batches.add(batch);
        seeds.add(seed);
        return new StepResult(examples.size(), 0);
    }

    @Override
    public float[][] probabilities(List<? extends Example> examples) {
        float[][] answers = new float[examples.size()][2];
        for (int i = 0; i < answers.length; i++) {
            int right = (int) number(examples.get(i), 0);
            answers[i][right] = (float) certainties[steps - 1];
            answers[i][1 - right] = 1 - answers[i][right];
        }
        return answers;
    }

    private static float number(Example example, int index) {
        return ((MatrixExample) example).matrix().at(0, index);
    }

    @Override
    public float[][] hidden(List<? extends Example> examples) {
        return new float[examples.size()][0];
    }

    @Override
    public int hiddenSize() {
        return 0;
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
