package org.emoscope.ui.results;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.emoscope.similarity.ClassHash;
import org.emoscope.similarity.ImageHash;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Palette;

/** The hash of one class as a square of cells, its name above; a bright cell is a 1. */
final class ClassHashView extends VBox {

    private static final double SIDE = 104;

    ClassHashView(ClassHash shown, Palette palette) {
        getStyleClass().add("class-hash");
        Label name = new Label(shown.name());
        name.getStyleClass().add("text-bold");
        name.setMaxWidth(SIDE);
        Label pictures = new Label(Messages.text("similarity.hash.pictures", shown.pictures()));
        pictures.getStyleClass().addAll("muted", "note");
        Canvas canvas = new Canvas(SIDE, SIDE);
        paint(canvas.getGraphicsContext2D(), shown.hash(), palette);
        getChildren().addAll(name, canvas, pictures);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(Messages.text(
                "similarity.hash.sentence",
                shown.name(),
                String.join(" ", shown.hash().rows())));
        Hints.give(
                this,
                Messages.text("similarity.hash.hint", shown.name(), shown.hash().hex()));
    }

    private static void paint(GraphicsContext pen, ImageHash hash, Palette palette) {
        double cell = SIDE / hash.size();
        pen.setFill(palette.grid());
        pen.fillRect(0, 0, SIDE, SIDE);
        for (int row = 0; row < hash.size(); row++) {
            for (int column = 0; column < hash.size(); column++) {
                pen.setFill(hash.bit(row, column) ? palette.accent() : palette.background());
                pen.fillRect(column * cell + 0.5, row * cell + 0.5, cell - 1, cell - 1);
            }
        }
    }
}
