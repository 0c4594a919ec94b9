package org.emoscope.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.emoscope.corpus.Corpus;
import org.emoscope.experiment.Confusion;
import org.emoscope.experiment.ExperimentException;
import org.emoscope.experiment.RunDescription;
import org.emoscope.experiment.RunFolder;

/**
 * A complete run whose confusions are set beside distances.
 *
 * @param folder of the run
 * @param description what it says of itself
 * @param pooled all its decisions
 */
record ConfusedRun(RunFolder folder, RunDescription description, Confusion pooled) {

    /** @throws ExperimentException if it is no run, or has no results yet */
    static ConfusedRun read(Path path) throws IOException, ExperimentException {
        RunFolder folder = new RunFolder(path);
        RunDescription description = folder.readDescription();
        return new ConfusedRun(folder, description, folder.readSummary().pooled());
    }

    /** Refuses a run of other classes. */
    void check(List<String> classes) throws CommandFailedException {
        if (!pooled.classes().equals(classes)) {
            throw new CommandFailedException(folder.path() + ": has the classes " + String.join(", ", pooled.classes())
                    + ", and the corpus " + String.join(", ", classes));
        }
    }

    /** Whether the run was made on just this corpus, and with these labels. */
    boolean isOf(Corpus corpus, String labels) {
        return corpus.fingerprint().equals(description.provenance().get("corpusFingerprint"))
                && labels.equals(description.spec().labelsInWords());
    }

    /** Confusion matrix, rows are truth. */
    int[][] counts() {
        return pooled.counts();
    }
}
