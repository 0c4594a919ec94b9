package org.emoscope.ui.inspect.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.FileChooser;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Theme;
import org.jspecify.annotations.Nullable;

/** Asks what is to be taken away; stays open, so that one thing after the other can be. Built when it is first shown. */
final class ExportDialog {

    private static final double WIDTH = 560;

    private final ExportModel model;
    private final Exporter exporter;
    private final Theme theme;
    private @Nullable Dialog<ButtonType> dialog;
    private @Nullable Path folder;

    ExportDialog(ExportModel model, Exporter exporter, Theme theme) {
        this.model = model;
        this.exporter = exporter;
        this.theme = theme;
    }

    /** Shows it above a window, or brings it to the front. */
    void show(@Nullable Window owner) {
        model.followScreen();
        Dialog<ButtonType> shown = dialog;
        if (shown == null) {
            shown = build(owner);
            dialog = shown;
        }
        shown.show();
        shown.getDialogPane().getScene().getWindow().requestFocus();
    }

    private Dialog<ButtonType> build(@Nullable Window owner) {
        Dialog<ButtonType> built = new Dialog<>();
        built.initOwner(owner);
        built.initModality(Modality.NONE);
        built.setTitle(Messages.text("inspect.export.title"));
        built.setResizable(true);
        ExportForm form = new ExportForm(model);
        Button save = button("inspect.export.save", () -> chooseFile(built));
        save.getStyleClass().add("accent");
        save.setDefaultButton(true);
        Button copy = button("inspect.export.copy", this::copy);
        Button command = button("inspect.export.copy-command", () -> form.job().ifPresent(exporter::copyCommand));
        for (Button each : new Button[] {save, copy, command}) {
            each.disableProperty().bind(form.possibleProperty().not());
        }
        form.addButtons(command, copy, save);
        DialogPane pane = built.getDialogPane();
        pane.setId("export-dialog");
        pane.setContent(form.root());
        pane.setPrefWidth(WIDTH);
        pane.getButtonTypes().setAll(ButtonType.CLOSE);
        theme.dress(pane.getScene());
        return built;
    }

    private static Button button(String key, Runnable action) {
        Button button = new Button(Messages.text(key));
        button.setId(key.replace('.', '-'));
        button.setMnemonicParsing(false);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void copy() {
        ExportJob job = model.job();
        if (job.format().isPicture()) {
            exporter.copyPicture(job);
        } else {
            exporter.copyData(job);
        }
    }

    /** The choice of an existing file was confirmed in the system's own dialog. */
    private void chooseFile(Dialog<ButtonType> above) {
        ExportJob job = model.job();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("inspect.export.title"));
        chooser.setInitialFileName(job.suggestedName());
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(
                        job.format().title(), "*" + job.format().ending()));
        Optional.ofNullable(folder).map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showSaveDialog(above.getDialogPane().getScene().getWindow());
        if (chosen != null) {
            Path file = job.withEnding(chosen.toPath().toAbsolutePath());
            folder = file.getParent();
            exporter.write(job, file);
        }
    }
}
