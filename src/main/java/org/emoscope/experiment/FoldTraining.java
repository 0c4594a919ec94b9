package org.emoscope.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.augment.AugmentationSettings;
import org.emoscope.augment.Seeds;
import org.emoscope.model.EmotionSystem;
import org.emoscope.model.Example;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.LabelledExamples;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkState;
import org.emoscope.model.Problem;
import org.emoscope.model.Stage;

/**
 * Trains all stages of a system on one fold, one after another, from wherever an earlier training of the fold stopped.
 *
 * <p>Owns the networks; close it when the fold is done.
 */
final class FoldTraining implements AutoCloseable {

    /** Hears of each step and epoch. */
    interface Watcher {

        /**
         * Called before each step and often besides; may throw to stop.
         *
         * @param share of the fold's training that is done, 0 to 1
         */
        void beforeStep(Stage stage, int epoch, double share);

        void epochDone(FoldCheckpoint checkpoint) throws IOException;
    }

    private final EmotionSystem system;
    private final HyperParameters values;
    private final List<String> classes;
    private final FoldData data;
    private final long seed;
    private final int fold;
    private final List<Network> networks = new ArrayList<>();
    private Problem problem;

    /**
     * @param classes names of all classes
     * @param seed of the fold's run
     * @param fold its index
     */
    FoldTraining(
            EmotionSystem system, HyperParameters values, List<String> classes, FoldData data, long seed, int fold) {
        this.system = system;
        this.values = values;
        this.classes = classes;
        this.data = data;
        this.seed = seed;
        this.fold = fold;
        problem = Problem.of(classes);
    }

    /**
     * Trains what is missing.
     *
     * @param start where an earlier training of the fold stopped
     * @param known epochs of the folds before, which tell how long each stage takes
     * @return what was reached: all stages done
     * @throws AudioFormatException if an utterance cannot be read any more
     */
    FoldCheckpoint train(Optional<FoldCheckpoint> start, List<EpochResult> known, Watcher watcher)
            throws IOException, AudioFormatException {
        problem = start.isPresent()
                ? new Problem(classes, start.get().similar())
                : system.study(values, classes, new TrainingExamples(data.train()));
        List<StageProgress> done =
                new ArrayList<>(start.map(FoldCheckpoint::done).orElse(List.of()));
        Optional<StageProgress> current = start.flatMap(FoldCheckpoint::current);
        List<Stage> stages = system.stages(values, problem);
        StageShares shares = StageShares.of(stages, data.train(), known);
        for (int s = 0; s < stages.size(); s++) {
            Stage stage = stages.get(s);
            Network network = stage.create(Seeds.mix(seed, fold, s));
            networks.add(network);
            if (s < done.size()) {
                network.restore(done.get(s).best());
            } else {
                StageProgress reached = train(stage, s, current, done, within(s, shares, watcher));
                done.add(withoutOptimiser(reached));
                current = Optional.empty();
                watcher.epochDone(checkpoint(done, current));
            }
        }
        return checkpoint(done, Optional.empty());
    }

    private StageProgress train(
            Stage stage, int index, Optional<StageProgress> start, List<StageProgress> done, Watcher watcher)
            throws IOException, AudioFormatException {
        Network network = networks.get(index);
        List<Network> earlier = List.copyOf(networks.subList(0, index));
        Runnable checkpoint = () -> watcher.beforeStep(stage, 1, 0);
        StageExamples train = StageExamples.of(data.train(), stage, earlier, checkpoint);
        StageExamples validation = StageExamples.of(data.validation(), stage, earlier, checkpoint);
        AugmentationSettings augmentation = AugmentationSettings.of(values.values());
        StageTrainer.Place place = new StageTrainer.Place(seed, fold, index, augmentation.masks());
        return new StageTrainer(network, stage, train, validation, place).train(start, new StageTrainer.Watcher() {
            @Override
            public void beforeStep(int epoch, double epochShare) {
                double within = (epoch - 1 + epochShare) / stage.training().epochs();
                watcher.beforeStep(stage, epoch, Math.min(1, within));
            }

            @Override
            public void epochDone(StageProgress progress) throws IOException {
                watcher.epochDone(checkpoint(done, Optional.of(progress)));
            }
        });
    }

    /** Tells a watcher of a fold what is said of a stage. */
    private static Watcher within(int index, StageShares shares, Watcher watcher) {
        return new Watcher() {
            @Override
            public void beforeStep(Stage stage, int epoch, double share) {
                watcher.beforeStep(stage, epoch, shares.reached(index, share));
            }

            @Override
            public void epochDone(FoldCheckpoint checkpoint) throws IOException {
                watcher.epochDone(checkpoint);
            }
        };
    }

    private FoldCheckpoint checkpoint(List<StageProgress> done, Optional<StageProgress> current) {
        return new FoldCheckpoint(problem.similar(), done, current);
    }

    private static StageProgress withoutOptimiser(StageProgress stage) {
        return new StageProgress(stage.epochs(), stage.current().withoutOptimiser(), stage.bestEpoch(), stage.best());
    }

    /** What the system found out about the classes. */
    Problem problem() {
        return problem;
    }

    /** The trained networks, one a stage. */
    List<Network> networks() {
        return List.copyOf(networks);
    }

    /** Their weights. */
    List<NetworkState> states() {
        return networks.stream().map(n -> n.state().withoutOptimiser()).toList();
    }

    @Override
    public void close() {
        networks.forEach(Network::close);
    }

    /** Training items as a system looks at them beforehand. */
    private record TrainingExamples(FoldData.Side side) implements LabelledExamples {

        @Override
        public int size() {
            return side.size();
        }

        @Override
        public String id(int index) {
            return side.items().get(index).id();
        }

        @Override
        public int target(int index) {
            return side.target(index);
        }

        @Override
        public Example example(int index) throws AudioFormatException {
            return side.example(index);
        }
    }
}
