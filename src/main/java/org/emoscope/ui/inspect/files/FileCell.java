package org.emoscope.ui.inspect.files;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A file by its name; one that could not be opened has a mark, and the reason in its hint. */
final class FileCell extends ListCell<ListedFile> {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final FontIcon mark = new FontIcon(Feather.ALERT_TRIANGLE);

    FileCell() {
        setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        setPrefWidth(0);
        Hints.follow(this, this::hint);
    }

    @Override
    protected void updateItem(@Nullable ListedFile item, boolean empty) {
        super.updateItem(item, empty);
        boolean refused = item != null && item.isRefused();
        setText(item == null ? null : item.name());
        setGraphic(refused ? mark : null);
        pseudoClassStateChanged(REFUSED, refused);
        setAccessibleText(refused ? Messages.text("inspect.files.refused", item.name(), item.problem()) : getText());
    }

    private String hint() {
        ListedFile item = getItem();
        if (item == null) {
            return "";
        }
        return item.isRefused()
                ? item.file() + "\n" + item.problem()
                : item.file().toString();
    }
}
