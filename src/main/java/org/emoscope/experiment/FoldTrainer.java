package org.emoscope.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.emoscope.model.Batch;
import org.emoscope.model.Example;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkState;
import org.emoscope.model.Seeds;
import org.emoscope.model.TrainingParameters;

/**
 * Trains a network on one fold, epoch by epoch, and keeps the best epoch by the validation side.
 *
 * <p>The order of the utterances and the seed of each step follow from seed, fold and epoch alone, so that training
 * may stop after any epoch and go on from its checkpoint.
 */
final class FoldTrainer {

    /** Hears each epoch's checkpoint. */
    interface Watcher {
        /** Called before each step; may throw to stop. */
        void beforeStep(int epoch, double epochShare);

        void epochDone(FoldCheckpoint checkpoint) throws IOException;
    }

    private final Network network;
    private final FoldData data;
    private final TrainingParameters parameters;
    private final float[] classWeights;
    private final int classes;
    private final long seed;
    private final int fold;

    FoldTrainer(Network network, FoldData data, TrainingParameters parameters, int classes, long seed, int fold) {
        this.network = network;
        this.data = data;
        this.parameters = parameters;
        this.classes = classes;
        this.seed = seed;
        this.fold = fold;
        classWeights = weights(data.train().targets(), classes, parameters.classWeights());
    }

    /**
     * Trains to the end; the network then holds the weights of the best epoch.
     *
     * @param start where an earlier training of this fold stopped
     */
    FoldCheckpoint train(Optional<FoldCheckpoint> start, Watcher watcher) throws IOException {
        List<EpochResult> epochs = new ArrayList<>();
        NetworkState best = network.state().withoutOptimiser();
        int bestEpoch = 0;
        if (start.isPresent()) {
            epochs.addAll(start.get().epochs());
            best = start.get().best();
            bestEpoch = start.get().bestEpoch();
            network.restore(start.get().current());
        }
        FoldCheckpoint last = new FoldCheckpoint(epochs, network.state(), bestEpoch, best);
        for (int epoch = epochs.size() + 1; epoch <= parameters.epochs() && !isExhausted(last); epoch++) {
            EpochResult result = epoch(epoch, watcher);
            if (bestEpoch == 0 || isBetter(result, epochs.get(bestEpoch - 1))) {
                bestEpoch = epoch;
                best = network.state().withoutOptimiser();
            }
            epochs.add(result);
            last = new FoldCheckpoint(epochs, network.state(), bestEpoch, best);
            watcher.epochDone(last);
        }
        network.restore(last.best());
        return last;
    }

    private boolean isExhausted(FoldCheckpoint last) {
        return parameters.patience() > 0
                && last.bestEpoch() > 0
                && last.epochs().size() - last.bestEpoch() >= parameters.patience();
    }

    private boolean isBetter(EpochResult candidate, EpochResult best) {
        if (data.validation().size() == 0 || parameters.select() == TrainingParameters.Select.LAST) {
            return true;
        }
        boolean lowerLoss = candidate.validationLoss() < best.validationLoss();
        if (parameters.select() == TrainingParameters.Select.LOSS) {
            return lowerLoss;
        }
        int order = Double.compare(candidate.validationUa(), best.validationUa());
        return order > 0 || order == 0 && lowerLoss;
    }

    private EpochResult epoch(int epoch, Watcher watcher) {
        long began = System.nanoTime();
        SplittableRandom random = new SplittableRandom(Seeds.mix(seed, fold, epoch));
        int[] order = shuffled(data.train().size(), random);
        double loss = 0;
        for (int from = 0; from < order.length; from += parameters.batch()) {
            watcher.beforeStep(epoch, (double) from / order.length);
            int[] batch = Arrays.copyOfRange(order, from, Math.min(order.length, from + parameters.batch()));
            loss += step(batch, random.nextLong()) * batch.length;
        }
        Evaluation evaluation = Evaluation.of(network, data.validation(), classes);
        return new EpochResult(
                seed,
                fold,
                epoch,
                loss / order.length,
                evaluation.loss(),
                evaluation.scores().unweightedAccuracy(),
                evaluation.scores().weightedAccuracy(),
                (System.nanoTime() - began) / 1e9);
    }

    private double step(int[] batch, long stepSeed) {
        List<Example> inputs = new ArrayList<>();
        int[] targets = new int[batch.length];
        float[] weights = new float[batch.length];
        for (int i = 0; i < batch.length; i++) {
            inputs.add(data.train().inputs().get(batch[i]));
            targets[i] = data.train().targets()[batch[i]];
            weights[i] = classWeights[targets[i]];
        }
        return network.step(new Batch(inputs, targets, weights), stepSeed).loss();
    }

    private static int[] shuffled(int count, SplittableRandom random) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int j = random.nextInt(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }

    private static float[] weights(int[] targets, int classes, TrainingParameters.ClassWeights kind) {
        float[] weights = new float[classes];
        Arrays.fill(weights, 1);
        if (kind == TrainingParameters.ClassWeights.BALANCED) {
            int[] counts = new int[classes];
            for (int target : targets) {
                counts[target]++;
            }
            for (int c = 0; c < classes; c++) {
                weights[c] = counts[c] == 0 ? 0 : (float) targets.length / (classes * counts[c]);
            }
        }
        return weights;
    }
}
