package org.emoscope.ui.train;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
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

    /** Those of the quadrants. */
    private static final int USUAL_CLASSES = 4;

    private final TrainForm form;
    private final CorpusSelection selection;
    private final BiConsumer<RunSpec, List<String>> check;
    private final LatestTask<Division> task;
    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper classes = new ReadOnlyIntegerWrapper(USUAL_CLASSES);

    /** How a corpus would be divided, in words, and into how many classes. */
    private record Division(String sentence, int classes) {}

    /** @param check refuses settings that do not fit the names of the classes; on another thread */
    PlanPreview(
            WorkbenchServices services,
            TrainForm form,
            CorpusSelection selection,
            BiConsumer<RunSpec, List<String>> check) {
        this.check = check;
        this.form = form;
        this.selection = selection;
        task = new LatestTask<Division>(services.tasks(), Pool.DSP, Messages.text("train.task.plan"), services.bridge())
                .withPause(REST);
        form.onChange(this::ask);
        selection.loadedProperty().addListener((property, before, now) -> ask());
        selection.onLabelsChange(this::ask);
    }

    /** How many folds there would be, or why there would be none. */
    ReadOnlyStringProperty sentenceProperty() {
        return sentence.getReadOnlyProperty();
    }

    /** Whether the corpus can be divided so and the settings fit. */
    ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /** How many classes a network has to tell apart; those of the quadrants until a corpus is divided. */
    ReadOnlyIntegerProperty classesProperty() {
        return classes.getReadOnlyProperty();
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
                context -> {
                    RunPlan plan = RunPlan.of(spec, loaded.corpus());
                    check.accept(spec, plan.labelling().classes());
                    return describe(plan);
                },
                division -> {
                    classes.set(division.classes());
                    tell(division.sentence(), true);
                },
                failure -> tell(Sentences.of(failure, Messages.text("train.refused")), false));
    }

    void close() {
        task.cancel();
    }

    private void tell(String text, boolean isPossible) {
        sentence.set(text);
        possible.set(isPossible);
    }

    private static Division describe(RunPlan plan) {
        String sentence = Messages.text(
                "train.plan",
                plan.folds(),
                Figures.count(plan.labelling().labels().size()),
                plan.labelling().counts().values().stream().filter(n -> n > 0).count());
        return new Division(sentence, plan.labelling().classes().size());
    }
}
