package org.emoscope.ui.results;

import org.emoscope.experiment.Confusion;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Messages;

/**
 * What the cells of a confusion matrix say and how strongly they are coloured. Needs no toolkit.
 *
 * @param confusion rows are truth, columns prediction
 * @param mode what the cells say
 */
record MatrixCells(Confusion confusion, MatrixMode mode) {

    int size() {
        return confusion.classes().size();
    }

    /** What stands in a cell. */
    String text(int truth, int prediction) {
        return switch (mode) {
            case COUNTS -> Figures.count(confusion.count(truth, prediction));
            case PER_TRUTH -> Figures.percent(ofTruth(truth, prediction));
            case PER_PREDICTION -> Figures.percent(ofPrediction(truth, prediction));
        };
    }

    /** How strongly a cell is coloured, 0 to 1: its share of its row, or of its column where the cells say that. */
    double strength(int truth, int prediction) {
        double share = mode == MatrixMode.PER_PREDICTION ? ofPrediction(truth, prediction) : ofTruth(truth, prediction);
        return Double.isNaN(share) ? 0 : share;
    }

    /** The cell in a sentence. */
    String sentence(int truth, int prediction) {
        String truthName = confusion.classes().get(truth);
        String key = truth == prediction ? "results.matrix.sentence.right" : "results.matrix.sentence";
        return Messages.text(
                key,
                truthName,
                confusion.classes().get(prediction),
                Figures.count(confusion.count(truth, prediction)),
                Figures.count(confusion.truths(truth)),
                Figures.percent(ofTruth(truth, prediction)),
                Figures.percent(ofPrediction(truth, prediction)));
    }

    private double ofTruth(int truth, int prediction) {
        return share(confusion.count(truth, prediction), confusion.truths(truth));
    }

    private double ofPrediction(int truth, int prediction) {
        return share(confusion.count(truth, prediction), confusion.predictions(prediction));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? Double.NaN : (double) part / whole;
    }
}
