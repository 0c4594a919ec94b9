package org.emoscope.experiment;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.emoscope.model.Stage;

/**
 * How much of a fold's training each stage of a system is, so that progress never goes back from one stage to the next.
 *
 * @param work of each stage, in any unit; more than 0
 */
record StageShares(List<Double> work) {

    StageShares {
        work = List.copyOf(work);
        if (work.isEmpty() || work.stream().anyMatch(each -> !(each > 0))) {
            throw new IllegalArgumentException("each stage is some work: " + work);
        }
    }

    /**
     * Told by the time that epochs took where each stage was trained before, else by the examples to learn from.
     *
     * @param train what the stages learn from
     * @param known epochs of folds before this one
     */
    static StageShares of(List<Stage> stages, FoldData.Side train, List<EpochResult> known) {
        Map<String, Double> seconds = known.stream()
                .filter(epoch -> epoch.seconds() > 0)
                .collect(Collectors.groupingBy(EpochResult::stage, Collectors.averagingDouble(EpochResult::seconds)));
        boolean timed = stages.stream().allMatch(stage -> seconds.containsKey(stage.name()));
        return new StageShares(stages.stream()
                .map(stage -> stage.training().epochs()
                        * (timed ? seconds.get(stage.name()) : Math.max(1, StageExamples.count(train, stage))))
                .toList());
    }

    /**
     * How much of the fold's training is done.
     *
     * @param stage index of the one under way
     * @param share of it that is done, 0 to 1
     * @return 0 to 1
     */
    double reached(int stage, double share) {
        double before = sum(work.subList(0, stage));
        return Math.min(1, (before + share * work.get(stage)) / sum(work));
    }

    private static double sum(List<Double> numbers) {
        return numbers.stream().mapToDouble(each -> each).sum();
    }
}
