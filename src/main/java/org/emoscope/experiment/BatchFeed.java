package org.emoscope.experiment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.augment.Seeds;
import org.emoscope.augment.SpecAugment;
import org.emoscope.model.Batch;
import org.emoscope.model.Example;
import org.emoscope.task.DaemonThreads;

/**
 * Prepares the batches of an epoch on a thread of its own, a few ahead of the training: reading, drawing and masking take
 * no time of it.
 *
 * <p>What a batch holds follows from order and seed alone.
 */
final class BatchFeed implements AutoCloseable {

    private static final int AHEAD = 3;

    private final StageExamples examples;
    private final float[] classWeights;
    private final int[] order;
    private final int batch;
    private final SpecAugment masks;
    private final long seed;
    private final Deque<Future<Batch>> prepared = new ArrayDeque<>();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(new DaemonThreads("training-data"));
    private int submitted;
    private int taken;
    private long waitedNanos;

    /**
     * @param order of the examples in this epoch
     * @param batch how many a step
     * @param classWeights the weight of each class of the stage
     * @param seed of the epoch
     */
    BatchFeed(StageExamples examples, int[] order, int batch, float[] classWeights, SpecAugment masks, long seed) {
        this.examples = examples;
        this.order = order;
        this.batch = batch;
        this.classWeights = classWeights;
        this.masks = masks;
        this.seed = seed;
    }

    /** Whether the epoch has batches left. */
    boolean hasNext() {
        return taken < order.length;
    }

    /** How many examples were handed out. */
    int taken() {
        return taken;
    }

    /** How long the training waited for its batches, in seconds. */
    double waitedSeconds() {
        return waitedNanos / 1e9;
    }

    /**
     * The next batch; waits for it if need be.
     *
     * @throws AudioFormatException if an utterance of it cannot be read any more
     */
    Batch next() throws AudioFormatException, InterruptedException {
        while (prepared.size() < AHEAD && submitted < order.length) {
            int[] indices = Arrays.copyOfRange(order, submitted, Math.min(order.length, submitted + batch));
            prepared.add(thread.submit(() -> prepare(indices)));
            submitted += indices.length;
        }
        long began = System.nanoTime();
        try {
            Batch next = prepared.remove().get();
            waitedNanos += System.nanoTime() - began;
            taken += next.size();
            return next;
        } catch (ExecutionException e) {
            if (e.getCause() instanceof AudioFormatException cause) {
                throw cause;
            }
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e);
        }
    }

    private Batch prepare(int[] indices) throws AudioFormatException {
        List<Example> chosen = new ArrayList<>();
        int[] targets = new int[indices.length];
        float[] weights = new float[indices.length];
        for (int i = 0; i < indices.length; i++) {
            chosen.add(Masking.mask(examples.example(indices[i]), masks, Seeds.mix(seed, indices[i])));
            targets[i] = examples.target(indices[i]);
            weights[i] = classWeights[targets[i]];
        }
        return new Batch(chosen, targets, weights);
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
