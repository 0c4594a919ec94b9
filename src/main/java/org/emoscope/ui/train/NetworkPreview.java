package org.emoscope.ui.train;

import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.emoscope.model.ModelFile;
import org.emoscope.model.NetworkPlan;
import org.emoscope.task.LatestTask;
import org.emoscope.task.Pool;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Sentences;
import org.emoscope.ui.picture.PlanPicture;

/** Works out what network the form asks for, while somebody looks. On the JavaFX thread. */
final class NetworkPreview {

    private static final Duration REST = Duration.ofMillis(150);

    private final TrainForm form;
    private final PlanPreview division;
    private final LatestTask<Drawing> task;
    private final ReadOnlyObjectWrapper<Drawing> drawing = new ReadOnlyObjectWrapper<>(Drawing.of(NetworkPlan.NONE));
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private boolean isWatched;

    /** A network and its picture. */
    record Drawing(NetworkPlan plan, PlanPicture picture) {

        private static Drawing of(NetworkPlan plan) {
            return new Drawing(plan, new PlanPicture(plan));
        }
    }

    NetworkPreview(WorkbenchServices services, TrainForm form, PlanPreview division) {
        this.form = form;
        this.division = division;
        task = new LatestTask<Drawing>(
                        services.tasks(), Pool.DSP, Messages.text("train.task.network"), services.bridge())
                .withPause(REST);
        form.onChange(this::ask);
        division.classesProperty().addListener((property, before, now) -> ask());
    }

    /** The last network that could be worked out. */
    ReadOnlyObjectProperty<Drawing> drawingProperty() {
        return drawing.getReadOnlyProperty();
    }

    /** Why the form asks for no network, or none that can be trained; empty if it asks for the one that is drawn. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Somebody looks from now on. */
    void wake() {
        isWatched = true;
        ask();
    }

    /** Nobody looks any more. */
    void rest() {
        isWatched = false;
        task.cancel();
    }

    private void ask() {
        if (!isWatched) {
            return;
        }
        NetworkPlan plan;
        try {
            plan = form.systemProperty()
                    .get()
                    .plan(form.values(), division.classesProperty().get());
        } catch (IllegalArgumentException e) {
            task.cancel();
            problem.set(Sentences.of(e, Messages.text("train.network.failed")));
            return;
        }
        task.ask(
                context -> Drawing.of(plan),
                this::show,
                failure -> problem.set(Sentences.of(failure, Messages.text("train.network.failed"))));
    }

    private void show(Drawing now) {
        drawing.set(now);
        long weights = now.plan().weights();
        problem.set(
                weights <= ModelFile.MAX_WEIGHTS
                        ? ""
                        : Messages.text(
                                "train.network.large", Figures.count(weights), Figures.count(ModelFile.MAX_WEIGHTS)));
    }
}
