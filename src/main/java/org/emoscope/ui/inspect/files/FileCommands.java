package org.emoscope.ui.inspect.files;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import org.emoscope.ui.common.Command;
import org.kordamp.ikonli.feather.Feather;

/** What can be done with the list of files. */
public final class FileCommands {

    private final FileBrowser browser;

    public FileCommands(FileBrowser browser) {
        this.browser = browser;
    }

    public List<Command> all() {
        FileList files = browser.files();
        BooleanBinding any = Bindings.isNotEmpty(files.files());
        BooleanProperty shown = files.shownProperty();
        return List.of(
                Command.named("inspect.files")
                        .keys("Shortcut+L")
                        .icon(Feather.LIST)
                        .switches(shown)
                        .does(() -> shown.set(!shown.get())),
                Command.named("inspect.fileNext")
                        .keys("Alt+Down")
                        .enabledWhen(any)
                        .does(() -> browser.step(1)),
                Command.named("inspect.filePrevious")
                        .keys("Alt+Up")
                        .enabledWhen(any)
                        .does(() -> browser.step(-1)),
                Command.named("inspect.filesClear").enabledWhen(any).does(files::clear));
    }
}
