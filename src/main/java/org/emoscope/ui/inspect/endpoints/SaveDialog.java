package org.emoscope.ui.inspect.endpoints;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.emoscope.ui.common.Messages;
import org.jspecify.annotations.Nullable;

/** Asks where to write a WAV file. */
public final class SaveDialog implements EndpointActions.SaveQuestion {

    private final Supplier<@Nullable Window> owner;

    /** @param owner what the dialog stands above, nothing if there is no window yet */
    public SaveDialog(Supplier<@Nullable Window> owner) {
        this.owner = owner;
    }

    @Override
    public Optional<Path> ask(String suggestedName, Path folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("inspect.endpoints.save.title"));
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(Messages.text("inspect.endpoints.save.wav"), "*.wav"));
        chooser.setInitialFileName(suggestedName);
        if (Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
    }
}
