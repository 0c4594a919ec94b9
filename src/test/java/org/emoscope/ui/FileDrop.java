package org.emoscope.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.PickResult;
import javafx.scene.input.TransferMode;

/**
 * Drops a file on a node, on the JavaFX thread.
 *
 * <p>A drag from another program takes that program. So the events of one are sent, in their order and with a drag board
 * that holds the file; from the node on, all is as in a real drop.
 */
final class FileDrop {

    private FileDrop() {}

    static void drop(Path file, Node on) {
        Dragboard board = DragboardHelper.createDragboard(holding(file));
        Bounds there = on.localToScreen(on.getBoundsInLocal());
        Stream.of(DragEvent.DRAG_ENTERED, DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED, DragEvent.DRAG_EXITED)
                .forEach(type -> Event.fireEvent(on, event(type, board, on, there)));
    }

    private static TKClipboard holding(Path file) {
        return (TKClipboard) Proxy.newProxyInstance(
                FileDrop.class.getClassLoader(),
                new Class<?>[] {TKClipboard.class},
                (peer, method, arguments) -> switch (method.getName()) {
                    case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
                    case "hasContent" -> arguments[0] == DataFormat.FILES;
                    case "getContent" -> arguments[0] == DataFormat.FILES ? List.of(file.toFile()) : null;
                    default -> null;
                });
    }

    private static DragEvent event(EventType<DragEvent> type, Dragboard board, Node on, Bounds there) {
        return new DragEvent(
                type,
                board,
                0,
                0,
                there.getCenterX(),
                there.getCenterY(),
                TransferMode.COPY,
                null,
                null,
                new PickResult(on, 0, 0));
    }
}
