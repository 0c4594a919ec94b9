package org.emoscope.experiment;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.emoscope.file.AtomicFiles;
import org.emoscope.file.Csv;

/** The run's tables as CSV, made anew from what the folds came to. */
final class RunTables {

    private static final String METRICS =
            "seed,fold,epoch,loss,validation_loss,ua,wa,seconds,stage,samples_per_second,gradient_ratio,data_wait\n";

    private RunTables() {}

    /** A line an epoch; accuracies are those on validation utterances, {@code data_wait} a share of the training. */
    static void writeMetrics(RunFolder folder, List<EpochResult> epochs) throws IOException {
        StringBuilder text = new StringBuilder(METRICS);
        for (EpochResult e : epochs) {
            text.append(String.format(
                    Locale.ROOT,
                    "%d,%d,%d,%.6f,%s,%s,%s,%.3f,%s,%.1f,%.6g,%.4f\n",
                    e.seed(),
                    e.fold(),
                    e.epoch(),
                    e.loss(),
                    number(e.validationLoss()),
                    number(e.validationUa()),
                    number(e.validationWa()),
                    e.seconds(),
                    e.stage(),
                    e.samplesPerSecond(),
                    e.gradientRatio(),
                    e.dataWait()));
        }
        AtomicFiles.writeString(folder.metrics(), text.toString());
    }

    /** {@code utterance,seed,fold,truth,predicted,p_CLASS…}, folds and utterances in order. */
    static void writePredictions(RunFolder folder, List<String> classes, List<FoldResult> results) throws IOException {
        List<String> names = new ArrayList<>(List.of("utterance", "seed", "fold", "truth", "predicted"));
        classes.forEach(c -> names.add("p_" + c));
        StringBuilder text = new StringBuilder(Csv.line(names));
        for (FoldResult result : results) {
            for (Prediction p : result.predictions()) {
                List<Object> cells = new ArrayList<>(
                        List.of(p.utterance(), p.seed(), p.fold(), classes.get(p.truth()), classes.get(p.predicted())));
                p.probabilities().forEach(v -> cells.add(number(v)));
                text.append(Csv.line(cells));
            }
        }
        AtomicFiles.writeString(folder.predictions(), text.toString());
    }

    private static String number(double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.6f", value);
    }
}
