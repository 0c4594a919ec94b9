package org.emoscope.ui.train;

import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.emoscope.experiment.RunPlan;
import org.emoscope.experiment.RunSpec;
import org.emoscope.task.LatestTask;
import org.emoscope.task.Pool;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.CorpusSelection;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.LoadedCorpus;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Sentences;

/** Says before a run how the corpus would be divided, or why it cannot be. On the JavaFX thread. */
final class PlanPreview {

    private static final Duration REST = Duration.ofMillis(150);

    private final TrainForm form;
    private final CorpusSelection selection;
    private final LatestTask<String> task;
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();

    PlanPreview(WorkbenchServices services, TrainForm form, CorpusSelection selection) {
        this.form = form;
        this.selection = selection;
        task = new LatestTask<String>(services.tasks(), Pool.DSP, Messages.text("train.task.plan"), services.bridge())
                .withPause(REST);
        form.onChange(this::ask);
        selection.loadedProperty().addListener((property, before, now) -> ask());
        selection.onLabelsChange(this::ask);
    }

    /** How many folds there would be, or why there would be none. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Whether the corpus can be divided so. */
    ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /** Works it out anew. */
    void ask() {
        LoadedCorpus loaded = selection.loadedProperty().get();
        if (loaded == null || !form.validProperty().get()) {
            task.cancel();
            tell(Messages.text(loaded == null ? "train.plan.corpus" : "train.plan.fields"), false);
            return;
        }
        RunSpec spec = form.spec(loaded, selection);
        task.ask(
                context -> describe(RunPlan.of(spec, loaded.corpus())),
                plan -> tell(plan, true),
                failure -> tell(Sentences.of(failure, Messages.text("train.refused")), false));
    }

    void close() {
        task.cancel();
    }

    private void tell(String text, boolean isPossible) {
        sentence.set(text);
        possible.set(isPossible);
    }

    private static String describe(RunPlan plan) {
        return Messages.text(
                "train.plan",
                plan.folds(),
                Figures.count(plan.labelling().labels().size()),
                plan.labelling().counts().values().stream().filter(n -> n > 0).count());
    }
}
