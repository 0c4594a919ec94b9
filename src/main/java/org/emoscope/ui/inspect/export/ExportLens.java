package org.emoscope.ui.inspect.export;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.SaveDialog;
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
    private final SaveDialog dialog;
    private final Slices slices = new Slices();
    private @Nullable ExportForm form;
    private @Nullable Path folder;

    /** @param dialog asks where to write */
    ExportLens(ExportModel model, Exporter exporter, SaveDialog dialog) {
        this.model = model;
        this.exporter = exporter;
        this.dialog = dialog;
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

    private void chooseFile() {
        ExportJob job = model.job();
        SaveDialog.Wanted wanted = new SaveDialog.Wanted(
                Messages.text("inspect.export.title"),
                job.format().title(),
                job.format().ending(),
                job.suggestedName(),
                folder);
        dialog.ask(wanted, file -> {
            folder = file.getParent();
            exporter.write(job, file);
        });
    }
}
