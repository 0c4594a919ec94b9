package org.emoscope.ui.results;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.experiment.Summary;

/**
 * The figures of one class, each 0 to 1, NaN where nothing was counted.
 *
 * @param name of the class
 * @param utterances of the class
 */
record ClassScore(String name, double recall, double precision, double f1, int utterances) {

    /** The classes of a run in their order. */
    static List<ClassScore> of(Summary summary) {
        List<ClassScore> lines = new ArrayList<>();
        List<String> names = summary.pooled().classes();
        for (int c = 0; c < names.size(); c++) {
            lines.add(new ClassScore(
                    names.get(c),
                    summary.scores().recalls().get(c),
                    summary.scores().precisions().get(c),
                    summary.scores().f1().get(c),
                    summary.pooled().truths(c)));
        }
        return lines;
    }
}
