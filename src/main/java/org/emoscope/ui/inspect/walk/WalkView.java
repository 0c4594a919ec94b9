package org.emoscope.ui.inspect.walk;

import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandControls;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Palette;
import org.emoscope.ui.common.Slices;
import org.emoscope.ui.inspect.walk.step.Moment;
import org.emoscope.ui.inspect.walk.step.Sight;
import org.emoscope.ui.inspect.walk.step.Situation;
import org.emoscope.ui.inspect.walk.step.Touch;
import org.emoscope.ui.inspect.walk.step.WalkStep;

/** Builds what the walk looks like and binds it to its model. */
final class WalkView {

    private final WalkModel model;
    private final DoubleConsumer moveCursor;
    private final StepContent content;
    private final ScrollPane scroll = new ScrollPane();
    private final Label title = new Label();
    private final Label frame = new Label();
    private final Label nothing = new Label();
    private final VBox root = new VBox();

    /**
     * @param moveCursor takes a time in seconds
     * @param previous the command that goes back
     * @param next the command that goes on
     */
    WalkView(WalkModel model, DoubleConsumer moveCursor, Palette palette, Command previous, Command next) {
        this.model = model;
        this.moveCursor = moveCursor;
        title.setId("walk-title");
        title.getStyleClass().add("section-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        frame.setId("walk-frame");
        frame.getStyleClass().addAll("muted", "note");
        Hints.give(frame, Messages.text("inspect.walk.frame.hint"));
        nothing.setId("walk-nothing");
        nothing.getStyleClass().add("walk-nothing");
        nothing.setWrapText(true);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("walk-scroll");
        root.getStyleClass().add("walk");
        Slices slices = new Slices();
        root.getChildren().setAll(new StepStrip(model, slices));
        slices.fill(root, () -> head(previous, next));
        slices.fill(root, this::body);
        content = new StepContent(palette, slices, this::moved);
        scroll.setContent(content.root());
        model.sightProperty().addListener((property, before, now) -> {
            if (before.step() != now.step()) {
                scroll.setVvalue(0);
            }
            show(now);
        });
        show(model.sightProperty().get());
    }

    Node root() {
        return root;
    }

    void recolour(Palette palette) {
        content.recolour(palette);
    }

    private HBox head(Command previous, Command next) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, frame, CommandControls.iconButton(previous), CommandControls.iconButton(next));
        head.getStyleClass().add("walk-head");
        return head;
    }

    private StackPane body() {
        StackPane body = new StackPane(scroll, nothing);
        VBox.setVgrow(body, Priority.ALWAYS);
        return body;
    }

    private void show(Sight sight) {
        WalkStep step = sight.step();
        Situation situation = sight.situation();
        title.setText((step.ordinal() + 1) + ". " + step.title());
        nothing.setText(situation instanceof Situation.Nothing none ? none.reason() : "");
        frame.setText(situation instanceof Moment moment ? moment.words() : "");
        scroll.setVisible(situation instanceof Moment);
        nothing.setVisible(situation instanceof Situation.Nothing);
        content.show(sight);
    }

    private void moved(Touch.Target target, double value) {
        if (target == Touch.Target.CURSOR) {
            moveCursor.accept(value);
        } else {
            model.mark(value);
        }
    }
}
