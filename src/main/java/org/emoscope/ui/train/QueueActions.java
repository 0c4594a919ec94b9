package org.emoscope.ui.train;

import java.util.Arrays;
import java.util.List;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.label.CategoryMap;
import org.emoscope.corpus.label.RatingRule;
import org.emoscope.experiment.RunSpec;
import org.emoscope.model.EmotionSystem;
import org.emoscope.ui.common.CorpusLoader;
import org.emoscope.ui.common.CorpusSelection;
import org.emoscope.ui.common.LabelChoice;
import org.emoscope.ui.common.LoadedCorpus;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Notices;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.Sentences;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes runs from the form into the queue, and from the queue into the form to be changed. On the JavaFX thread. */
final class QueueActions {

    private static final Logger LOG = LoggerFactory.getLogger(QueueActions.class);

    private final TrainForm form;
    private final List<EmotionSystem> systems;
    private final CorpusLoader loader;
    private final RunQueue queue;
    private final Notices notices;

    QueueActions(TrainForm form, List<EmotionSystem> systems, CorpusLoader loader, RunQueue queue, Notices notices) {
        this.form = form;
        this.systems = systems;
        this.loader = loader;
        this.queue = queue;
        this.notices = notices;
    }

    /** Puts what the form says at the end of the queue, or in the place of the run that is being changed. */
    void put() {
        LoadedCorpus loaded = loader.selection().loadedProperty().get();
        if (loaded == null) {
            return;
        }
        try {
            RunSpec spec = form.spec(loaded, loader.selection());
            if (queue.editedProperty().get() == null) {
                queue.add(spec);
                notices.tell(Messages.text(
                        "train.queue.added", spec.name(), queue.waiting().size()));
            } else {
                queue.replace(spec);
            }
        } catch (IllegalArgumentException e) {
            notices.warn(
                    Problem.of(Sentences.of(e, Messages.text("train.refused")), Messages.text("train.plan.fields"), e));
        }
    }

    /** Takes a run that waits into the form, with its corpus and labels. */
    void edit(QueuedRun run) {
        RunSpec spec = run.spec();
        if (systems.stream().noneMatch(system -> system.id().equals(spec.system()))) {
            notices.tell(Messages.text("train.queue.unknown", spec.system()));
            return;
        }
        form.take(spec, systems);
        try {
            takeLabels(spec);
            if (!TrainController.isOf(loader.selection().loadedProperty().get(), spec)) {
                loader.open(TrainController.source(spec));
            }
        } catch (CorpusException e) {
            LOG.warn("The corpus or the labels of a run that waits cannot be understood: {}", e.getMessage());
        }
        queue.edit(run);
    }

    private void takeLabels(RunSpec spec) throws CorpusException {
        CorpusSelection selection = loader.selection();
        Arrays.stream(LabelChoice.values())
                .filter(each -> each.word().equals(spec.labels()))
                .forEach(selection.labelsProperty()::set);
        selection.ruleProperty().set(RatingRule.of(spec.rule()));
        selection.categoriesProperty().set(CategoryMap.of(spec.categories()));
    }
}
