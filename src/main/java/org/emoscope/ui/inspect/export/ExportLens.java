package org.emoscope.ui.inspect.export;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Slices;
import org.emoscope.ui.common.Theme;
import org.emoscope.ui.inspect.lens.Lens;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Asks beside the panes what of them is to be taken away. Built a few milliseconds a pulse when it is first shown. */
public final class ExportLens implements Lens {

    private final ExportModel model;
    private final Exporter exporter;
    private final Supplier<@Nullable Window> window;
    private final Slices slices = new Slices();
    private @Nullable ExportForm form;
    private @Nullable Path folder;

    /** @param window what the system's file dialog stands above, nothing if there is no window yet */
    ExportLens(ExportModel model, Exporter exporter, Supplier<@Nullable Window> window) {
        this.model = model;
        this.exporter = exporter;
        this.window = window;
    }

    @Override
    public String id() {
        return "export";
    }

    @Override
    public Ikon icon() {
        return Feather.DOWNLOAD;
    }

    @Override
    public Node content() {
        ExportForm built = new ExportForm(model, slices);
        form = built;
        slices.add(() -> addButtons(built));
        ScrollPane scroll = new ScrollPane(built.root());
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("edge-to-edge", Theme.FRAME);
        return scroll;
    }

    @Override
    public void shown() {
        model.followScreen();
        if (form != null) {
            form.wake();
        }
    }

    @Override
    public void hidden() {
        if (form != null) {
            form.rest();
        }
    }

    @Override
    public void close() {
        slices.forget();
    }

    private void addButtons(ExportForm to) {
        Button save = button("inspect.export.save", this::chooseFile);
        save.getStyleClass().add("accent");
        Button copy = button("inspect.export.copy", this::copy);
        Button command = button("inspect.export.copy-command", () -> to.job().ifPresent(exporter::copyCommand));
        for (Button each : new Button[] {save, copy, command}) {
            each.disableProperty().bind(to.possibleProperty().not());
        }
        to.addButtons(save, copy, command);
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
    private void chooseFile() {
        ExportJob job = model.job();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.text("inspect.export.title"));
        chooser.setInitialFileName(job.suggestedName());
        chooser.getExtensionFilters()
                .setAll(new FileChooser.ExtensionFilter(
                        job.format().title(), "*" + job.format().ending()));
        Optional.ofNullable(folder).map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showSaveDialog(window.get());
        if (chosen != null) {
            Path file = job.withEnding(chosen.toPath().toAbsolutePath());
            folder = file.getParent();
            exporter.write(job, file);
        }
    }
}
