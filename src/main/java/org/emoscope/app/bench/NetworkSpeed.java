package org.emoscope.app.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emoscope.model.Batch;
import org.emoscope.model.EmotionSystem;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.Network;
import org.emoscope.model.Problem;
import org.emoscope.model.SingleStageSystem;
import org.emoscope.model.Stage;
import org.emoscope.task.TaskContext;

/**
 * How many examples a network learns from, or answers, in a second.
 *
 * @param name with the sizes that matter
 * @param task what it does
 * @param beside what it may be compared with, or empty
 * @param networks makes the network, on the thread that measures
 * @param batches makes a batch of so many examples
 */
public record NetworkSpeed(
        String name, Task task, String beside, Supplier<Network> networks, IntFunction<Batch> batches)
        implements BenchSubject {

    private static final int CLASSES = 4;
    private static final int BATCH = 50;
    private static final int QUICK_BATCH = 2;
    private static final long SEED = 1;

    /** What is timed. */
    public enum Task {
        /** A step: forward, backward and optimiser. */
        TRAINING,
        /** The probabilities of a batch. */
        INFERENCE
    }

    /** Both tasks of a system of one network, with its defaults, on random numbers. */
    public static List<NetworkSpeed> of(SingleStageSystem system, String beside) {
        HyperParameters values = HyperParameters.of(system.hyperParameters(), Map.of());
        RandomBatch batch = RandomBatch.of(system.input(values), CLASSES, SEED);
        return both(system.id(), batch, beside, () -> system.create(values, CLASSES, SEED));
    }

    /**
     * Both tasks of the network that reads what an earlier one made of segments, with the system's defaults, on random
     * numbers.
     *
     * @param system its last stage is such a network
     * @param segments of an utterance
     * @param numbers of a segment
     */
    public static List<NetworkSpeed> ofSequences(EmotionSystem system, int segments, int numbers, String beside) {
        HyperParameters values = HyperParameters.of(system.hyperParameters(), Map.of());
        Problem problem = Problem.of(
                IntStream.range(0, CLASSES).mapToObj(Integer::toString).toList());
        List<Stage> stages = system.stages(values, problem);
        RandomBatch batch = RandomBatch.matrices(segments, numbers, CLASSES, SEED);
        return both(
                system.id(), batch, beside, () -> stages.get(stages.size() - 1).create(SEED));
    }

    private static List<NetworkSpeed> both(String id, RandomBatch batch, String beside, Supplier<Network> networks) {
        return Stream.of(Task.values())
                .map(task -> new NetworkSpeed(
                        id + ", " + task.name().toLowerCase(Locale.ROOT) + ", batch " + BATCH + " of " + batch.shape(),
                        task,
                        beside,
                        networks,
                        batch::of))
                .toList();
    }

    @Override
    public String unit() {
        return "samples/s";
    }

    /** The first steps are not counted; a round is the mean of a few. */
    @Override
    public double[] measure(BenchPlan plan, TaskContext context) {
        Batch batch = batches.apply(plan.either(BATCH, QUICK_BATCH));
        int steps = plan.either(4, 1);
        double[] rounds = new double[plan.rounds()];
        try (Network network = networks.get()) {
            for (int round = -plan.either(2, 1); round < rounds.length; round++) {
                long start = System.nanoTime();
                for (int s = 0; s < steps; s++) {
                    run(network, batch, s);
                }
                double perSecond = (double) batch.size() * steps / ((System.nanoTime() - start) * 1e-9);
                if (round >= 0) {
                    rounds[round] = perSecond;
                }
            }
        }
        return rounds;
    }

    private void run(Network network, Batch batch, long seed) {
        switch (task) {
            case TRAINING -> network.step(batch, seed);
            case INFERENCE -> network.probabilities(batch.examples());
        }
    }
}
