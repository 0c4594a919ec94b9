package org.emoscope.ui.inspect.network;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.emoscope.model.Recognition;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** A bar for each class of a model, as long as the class is probable. */
final class ClassBars extends GridPane {

    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");

    /** The colours there are for classes; further classes begin anew. */
    private static final int COLOURS = 8;

    private List<String> classes = List.of();

    ClassBars() {
        getStyleClass().add("class-bars");
        setId("network-classes");
        ColumnConstraints name = new ColumnConstraints();
        name.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        ColumnConstraints figure = new ColumnConstraints();
        figure.setMinWidth(Region.USE_PREF_SIZE);
        figure.setHalignment(HPos.RIGHT);
        getColumnConstraints().setAll(name, bar, figure);
    }

    /** Makes a row for each class, all without a bar. */
    void showClasses(List<String> names) {
        if (names.equals(classes)) {
            return;
        }
        classes = names;
        getChildren().clear();
        for (int i = 0; i < names.size(); i++) {
            Label name = new Label(names.get(i));
            Label figure = new Label();
            figure.setId("network-class-" + names.get(i));
            addRow(i, name, new ShareBar(i % COLOURS + 1), figure);
        }
    }

    /** Shows the probabilities of the classes, or none. */
    void show(@Nullable Recognition recognition) {
        for (int i = 0; i < classes.size(); i++) {
            boolean known = recognition != null;
            double share = known ? recognition.probabilities().get(i) : 0;
            boolean best = known && recognition.label().equals(classes.get(i));
            ShareBar bar = (ShareBar) getChildren().get(3 * i + 1);
            Label figure = (Label) getChildren().get(3 * i + 2);
            figure.setText(known ? Figures.percent(share) : Figures.NONE);
            bar.show(share);
            bar.setAccessibleText(Messages.text("inspect.network.class", classes.get(i), figure.getText()));
            for (int column = 0; column < 3; column++) {
                getChildren().get(3 * i + column).pseudoClassStateChanged(BEST, best);
            }
        }
    }

    /** A bar on its track. */
    private static final class ShareBar extends Region {

        private final Region bar = new Region();
        private double share;

        ShareBar(int colour) {
            getStyleClass().add("class-track");
            bar.getStyleClass().addAll("class-bar", "class-bar-" + colour);
            bar.setManaged(false);
            getChildren().add(bar);
            setMinWidth(40);
        }

        void show(double newShare) {
            share = newShare;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            bar.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
        }
    }
}
