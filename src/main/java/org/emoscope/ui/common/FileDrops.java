package org.emoscope.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/**
 * Lets a place take files that are dropped on it; while files it would take are above it, it shows so. What it does not take
 * is left to the place around it.
 *
 * <p>Whether files are wanted is asked at each movement of the hand, so the answer should rest on their names: looking at
 * the files themselves may take as long as a network does.
 */
public final class FileDrops {

    private static final PseudoClass DROP = PseudoClass.getPseudoClass("drop");

    private FileDrops() {}

    /**
     * Sends the first of the dropped files on.
     *
     * @param wanted which files, never none, the place takes
     */
    public static void accept(Node place, Predicate<List<File>> wanted, Consumer<Path> taker) {
        acceptAll(place, wanted, files -> taker.accept(files.get(0)));
    }

    /**
     * Sends all dropped files and folders on.
     *
     * @param wanted which files, never none, the place takes
     */
    public static void acceptAll(Node place, Predicate<List<File>> wanted, Consumer<List<Path>> taker) {
        Predicate<DragEvent> takes = event -> event.getDragboard().hasFiles()
                && !event.getDragboard().getFiles().isEmpty()
                && wanted.test(event.getDragboard().getFiles());
        place.getStyleClass().add("drop-target");
        place.setOnDragOver(event -> {
            if (takes.test(event)) {
                event.acceptTransferModes(TransferMode.COPY, TransferMode.LINK);
                event.consume();
            }
        });
        place.setOnDragEntered(event -> place.pseudoClassStateChanged(DROP, takes.test(event)));
        place.setOnDragExited(event -> place.pseudoClassStateChanged(DROP, false));
        place.setOnDragDropped(event -> {
            if (takes.test(event)) {
                taker.accept(event.getDragboard().getFiles().stream()
                        .map(File::toPath)
                        .toList());
                event.setDropCompleted(true);
                event.consume();
            }
        });
    }
}
