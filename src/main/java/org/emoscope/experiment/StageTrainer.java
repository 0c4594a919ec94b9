package org.emoscope.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.augment.Seeds;
import org.emoscope.augment.SpecAugment;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkState;
import org.emoscope.model.Stage;
import org.emoscope.model.StepResult;
import org.emoscope.model.TrainingParameters;

/**
 * Trains the network of a stage, epoch by epoch, and keeps the best epoch by the validation side.
 *
 * <p>The order of the examples and the seed of each step follow from the seed and the epoch alone, so that training may stop
 * after any epoch and go on from what was reached.
 */
final class StageTrainer {

    /** Hears of each step and epoch. */
    interface Watcher {

        /** Called before each step and often within one; may throw to stop. */
        void beforeStep(int epoch, double epochShare);

        void epochDone(StageProgress progress) throws IOException;
    }

    private final Network network;
    private final Stage stage;
    private final StageExamples train;
    private final StageExamples validation;
    private final TrainingParameters parameters;
    private final Place place;
    private final float[] classWeights;

    /**
     * Where in a run a stage is trained.
     *
     * @param seed of the fold's run
     * @param fold its index
     * @param index of the stage
     * @param masks what is hidden at each step
     */
    record Place(long seed, int fold, int index, SpecAugment masks) {}

    StageTrainer(Network network, Stage stage, StageExamples train, StageExamples validation, Place place) {
        this.network = network;
        this.stage = stage;
        this.train = train;
        this.validation = validation;
        this.place = place;
        parameters = stage.training();
        classWeights = weights(train.counts(), parameters.classWeights());
    }

    /**
     * Trains to the end; the network then holds the weights of the best epoch.
     *
     * @param start where an earlier training of this stage stopped
     * @throws AudioFormatException if an utterance cannot be read any more
     */
    StageProgress train(Optional<StageProgress> start, Watcher watcher) throws IOException, AudioFormatException {
        List<EpochResult> epochs = new ArrayList<>();
        NetworkState best = network.state().withoutOptimiser();
        int bestEpoch = 0;
        if (start.isPresent()) {
            epochs.addAll(start.get().epochs());
            best = start.get().best();
            bestEpoch = start.get().bestEpoch();
            network.restore(start.get().current());
        }
        StageProgress last = new StageProgress(epochs, network.state(), bestEpoch, best);
        for (int epoch = epochs.size() + 1; epoch <= parameters.epochs() && !isExhausted(last); epoch++) {
            EpochResult result = epoch(epoch, watcher);
            if (bestEpoch == 0 || isBetter(result, epochs.get(bestEpoch - 1))) {
                bestEpoch = epoch;
                best = network.state().withoutOptimiser();
            }
            epochs.add(result);
            last = new StageProgress(epochs, network.state(), bestEpoch, best);
            watcher.epochDone(last);
        }
        network.restore(last.best());
        return last;
    }

    private boolean isExhausted(StageProgress last) {
        return parameters.patience() > 0
                && last.bestEpoch() > 0
                && last.epochs().size() - last.bestEpoch() >= parameters.patience();
    }

    private boolean isBetter(EpochResult candidate, EpochResult best) {
        if (validation.size() == 0 || parameters.select() == TrainingParameters.Select.LAST) {
            return true;
        }
        boolean lowerLoss = candidate.validationLoss() < best.validationLoss();
        if (parameters.select() == TrainingParameters.Select.LOSS) {
            return lowerLoss;
        }
        int order = Double.compare(candidate.validationUa(), best.validationUa());
        return order > 0 || order == 0 && lowerLoss;
    }

    private EpochResult epoch(int epoch, Watcher watcher) throws AudioFormatException {
        long began = System.nanoTime();
        long epochSeed = Seeds.mix(place.seed(), place.fold(), place.index(), epoch);
        SplittableRandom random = new SplittableRandom(epochSeed);
        int[] order = shuffled(train.size(), random);
        double loss = 0;
        double ratio = 0;
        int steps = 0;
        double waited;
        try (BatchFeed feed =
                new BatchFeed(train, order, parameters.batch(), classWeights, place.masks(), Seeds.mix(epochSeed, 1))) {
            while (feed.hasNext()) {
                watcher.beforeStep(epoch, (double) feed.taken() / order.length);
                int before = feed.taken();
                double share = (double) feed.taken() / order.length;
                StepResult result =
                        network.step(feed.next(), random.nextLong(), () -> watcher.beforeStep(epoch, share));
                loss += result.loss() * (feed.taken() - before);
                ratio += result.gradientRatio();
                steps++;
            }
            waited = feed.waitedSeconds();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("cancelled");
        }
        double trained = (System.nanoTime() - began) / 1e9;
        Evaluation evaluation = Evaluation.of(network, validation, stage.classes(), () -> watcher.beforeStep(epoch, 1));
        return new EpochResult(
                place.seed(),
                place.fold(),
                epoch,
                loss / order.length,
                evaluation.loss(),
                evaluation.scores().unweightedAccuracy(),
                evaluation.scores().weightedAccuracy(),
                (System.nanoTime() - began) / 1e9,
                stage.name(),
                order.length / trained,
                ratio / steps,
                waited / trained);
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

    private static float[] weights(int[] counts, TrainingParameters.ClassWeights kind) {
        float[] weights = new float[counts.length];
        Arrays.fill(weights, 1);
        if (kind == TrainingParameters.ClassWeights.BALANCED) {
            int all = Arrays.stream(counts).sum();
            for (int c = 0; c < weights.length; c++) {
                weights[c] = counts[c] == 0 ? 0 : (float) all / (counts.length * counts[c]);
            }
        }
        return weights;
    }
}
