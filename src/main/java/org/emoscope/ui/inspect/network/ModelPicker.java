package org.emoscope.ui.inspect.network;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;
import org.emoscope.model.ModelFile;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.FileChoosers;
import org.emoscope.ui.common.FolderDialog;
import org.emoscope.ui.common.Messages;
import org.kordamp.ikonli.feather.Feather;

/** Asks a person for a model. */
final class ModelPicker {

    private final NetworkSight sight;
    private final NetworkController controller;
    private final Path runs;
    private final Node place;

    /**
     * @param runs where runs usually lie
     * @param place what the dialogs stand above
     */
    ModelPicker(NetworkSight sight, NetworkController controller, Path runs, Node place) {
        this.sight = sight;
        this.controller = controller;
        this.runs = runs;
        this.place = place;
    }

    /**
     * What can always be done about the model.
     *
     * @param first done before each
     */
    List<Command> commandsThat(Runnable first) {
        return List.of(
                Command.named("inspect.modelFile").icon(Feather.FILE).does(() -> {
                    first.run();
                    chooseFile();
                }),
                Command.named("inspect.modelRun").icon(Feather.FOLDER).does(() -> {
                    first.run();
                    chooseFolder();
                }),
                Command.named("inspect.modelNone")
                        .enabledWhen(sight.askedProperty().isNotNull())
                        .does(controller::forget));
    }

    /** A command for each model that was asked before. */
    List<Command> recent() {
        List<Command> commands = new ArrayList<>();
        List<Path> files = sight.recent().files();
        for (int i = 0; i < files.size(); i++) {
            Path each = files.get(i);
            commands.add(Command.named("inspect.modelRecent." + (i + 1))
                    .titled(ModelFiles.nameWithRun(each))
                    .does(() -> controller.choose(each)));
        }
        return commands;
    }

    private void chooseFile() {
        FileChooser chooser = FileChoosers.of(
                Messages.text("command.inspect.modelFile"),
                start(),
                new FileChooser.ExtensionFilter(
                        Messages.text("inspect.network.model.files"), "*" + ModelFile.EXTENSION),
                new FileChooser.ExtensionFilter(Messages.text("inspect.open.all"), "*"));
        File chosen = chooser.showOpenDialog(place.getScene().getWindow());
        if (chosen != null) {
            controller.choose(chosen.toPath());
        }
    }

    private void chooseFolder() {
        FolderDialog.ask(Messages.text("command.inspect.modelRun"), runs, place).ifPresent(controller::choose);
    }

    private Path start() {
        return Optional.ofNullable(sight.askedProperty().get())
                .map(asked -> asked.file().toAbsolutePath().getParent())
                .filter(Files::isDirectory)
                .orElse(runs);
    }
}
