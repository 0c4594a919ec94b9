package org.emoscope.ui.results;

import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** The parts of a run one looks at, one at a time; each scrolls by itself. */
final class RunParts extends StackPane {

    private final ObjectProperty<ResultsPart> part;
    private final Supplier<Region> similarity;
    private final ScrollPane figures;
    private @Nullable ScrollPane compared;

    /** @param similarity made when it is first looked at */
    RunParts(ObjectProperty<ResultsPart> part, Region figures, Supplier<Region> similarity) {
        this.part = part;
        this.similarity = similarity;
        this.figures = scrolled(figures);
        getChildren().add(this.figures);
        part.addListener((property, before, now) -> show());
        show();
    }

    /** Buttons that go from part to part. */
    Node choice() {
        ToggleGroup group = new ToggleGroup();
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("modes");
        for (ResultsPart each : ResultsPart.values()) {
            ToggleButton button = new ToggleButton(Messages.text("command.results." + each.word()));
            button.setId("results-part-" + each.word());
            button.setUserData(each);
            button.setToggleGroup(group);
            Hints.give(button, Messages.text("command.results." + each.word() + ".hint"));
            button.setOnAction(event -> part.set(each));
            buttons.getChildren().add(button);
        }
        Runnable mark = () -> group.getToggles().forEach(each -> each.setSelected(each.getUserData() == part.get()));
        part.addListener((property, before, now) -> mark.run());
        group.selectedToggleProperty().addListener((property, before, now) -> {
            if (now == null) {
                mark.run();
            }
        });
        mark.run();
        return buttons;
    }

    private void show() {
        boolean comparing = part.get() == ResultsPart.SIMILARITY;
        if (comparing && compared == null) {
            compared = scrolled(similarity.get());
            getChildren().add(compared);
        }
        figures.setVisible(!comparing);
        if (compared != null) {
            compared.setVisible(comparing);
        }
    }

    private static ScrollPane scrolled(Region content) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }
}
