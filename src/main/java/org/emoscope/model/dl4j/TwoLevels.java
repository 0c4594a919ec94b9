package org.emoscope.model.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emoscope.model.Decision;
import org.emoscope.model.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Brings the answers of a coarse and a fine network together (Li 2021, 6.4 and Figure 14).
 *
 * <p>The decision is the fine network's where the coarse one decided for a similar class, else the coarse one's. The
 * probability that the coarse network gave to the similar classes together is shared out among them as the fine one has it;
 * where that was not asked and the coarse one knows them as one class, evenly. The decision need not be the most probable
 * class.
 */
final class TwoLevels {

    private final Problem problem;
    private final StageClasses coarse;

    TwoLevels(Problem problem, StageClasses coarse) {
        this.problem = problem;
        this.coarse = coarse;
    }

    /** Whether the fine network is to be asked. */
    boolean goesOn(float[] coarseAnswer) {
        return isSimilar(Decision.best(coarseAnswer));
    }

    private boolean isSimilar(int coarseClass) {
        return problem.similar().stream().anyMatch(c -> coarse.of().get(c) == coarseClass);
    }

    /**
     * One decision of both.
     *
     * @param fineAnswer of the similar classes; null if the fine network was not asked
     * @param stages what each stage decided
     */
    Decision decide(float[] coarseAnswer, float @Nullable [] fineAnswer, Map<String, Integer> stages) {
        double similar = 0;
        for (int c = 0; c < coarseAnswer.length; c++) {
            similar += isSimilar(c) ? coarseAnswer[c] : 0;
        }
        List<Double> probabilities = new ArrayList<>();
        for (int c = 0; c < problem.size(); c++) {
            int place = problem.similar().indexOf(c);
            int own = coarse.of().get(c);
            if (place < 0) {
                probabilities.add((double) coarseAnswer[own]);
            } else if (fineAnswer != null) {
                probabilities.add(similar * fineAnswer[place]);
            } else {
                probabilities.add((double) coarseAnswer[own] / sharers(own));
            }
        }
        int decided = fineAnswer == null
                ? coarse.of().indexOf(Decision.best(coarseAnswer))
                : problem.similar().get(Decision.best(fineAnswer));
        return new Decision(probabilities, decided, stages);
    }

    private long sharers(int coarseClass) {
        return coarse.of().stream().filter(of -> of == coarseClass).count();
    }
}
