package org.emoscope.model.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.emoscope.model.Problem;

/**
 * The classes of a stage, and which of them each class of the problem belongs to.
 *
 * @param names of the stage's classes
 * @param of the stage's class of each class of the problem; -1 for none
 */
record StageClasses(List<String> names, List<Integer> of) {

    StageClasses {
        names = List.copyOf(names);
        of = List.copyOf(of);
    }

    /** All as they are. */
    static StageClasses all(Problem problem) {
        return new StageClasses(
                problem.classes(), IntStream.range(0, problem.size()).boxed().toList());
    }

    /** The similar ones alone. */
    static StageClasses similar(Problem problem) {
        return new StageClasses(
                problem.similar().stream().map(problem.classes()::get).toList(),
                IntStream.range(0, problem.size())
                        .mapToObj(problem.similar()::indexOf)
                        .toList());
    }

    /** The similar ones as one class, which comes last; the others as they are. */
    static StageClasses merged(Problem problem) {
        List<String> names = new ArrayList<>();
        List<Integer> of = new ArrayList<>();
        int last = problem.size() - problem.similar().size();
        for (int c = 0; c < problem.size(); c++) {
            if (problem.similar().contains(c)) {
                of.add(last);
            } else {
                of.add(names.size());
                names.add(problem.classes().get(c));
            }
        }
        names.add(String.join("+", similar(problem).names()));
        return new StageClasses(names, of);
    }
}
