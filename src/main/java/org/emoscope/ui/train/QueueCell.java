package org.emoscope.ui.train;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.VBox;
import org.emoscope.corpus.CorpusException;
import org.emoscope.experiment.RunSpec;
import org.emoscope.model.EmotionSystem;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.LabelChoice;
import org.emoscope.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** A run that waits: its name and system, and under them what it is run on and what was changed. */
final class QueueCell extends ListCell<QueuedRun> {

    private final List<EmotionSystem> systems;
    private final RunQueue queue;
    private final Label title = new Label();
    private final Label corpus = new Label();
    private final Label changes = new Label();
    private final VBox lines = new VBox(title, corpus, changes);

    QueueCell(List<EmotionSystem> systems, RunQueue queue) {
        this.systems = systems;
        this.queue = queue;
        title.getStyleClass().add("system-title");
        for (Label each : List.of(corpus, changes)) {
            each.getStyleClass().addAll("muted", "note");
            each.setTextOverrun(OverrunStyle.ELLIPSIS);
        }
        lines.setMinWidth(0);
        lines.setPrefWidth(0);
        Hints.follow(this, () -> getItem() == null ? "" : getItem().changes(systems));
        queue.editedProperty().addListener((property, before, now) -> updateItem(getItem(), isEmpty()));
    }

    @Override
    protected void updateItem(@Nullable QueuedRun run, boolean empty) {
        super.updateItem(run, empty);
        if (empty || run == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        RunSpec spec = run.spec();
        String system = systems.stream()
                .filter(each -> each.id().equals(spec.system()))
                .map(EmotionSystem::title)
                .findFirst()
                .orElse(spec.system());
        String key = run.equals(queue.editedProperty().get()) ? "train.queue.edited" : "train.queue.title";
        title.setText(Messages.text(key, spec.name(), system));
        corpus.setText(Messages.text("train.queue.corpus", name(spec.corpus()), labels(spec), protocol(spec)));
        changes.setText(run.changes(systems));
        setGraphic(lines);
        setAccessibleText(title.getText() + ". " + corpus.getText() + ". " + changes.getText());
    }

    private static String name(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    private static String labels(RunSpec spec) {
        try {
            return LabelChoice.title(spec.labelScheme());
        } catch (CorpusException e) {
            return spec.labels();
        }
    }

    private static String protocol(RunSpec spec) {
        return ProtocolChoice.of(spec).map(ProtocolChoice::title).orElse(spec.protocol());
    }
}
