package org.emoscope.ui.train;

import java.nio.file.Path;
import org.emoscope.task.LatestTask;
import org.emoscope.task.Pool;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.SaveDialog;
import org.emoscope.ui.common.Sentences;
import org.emoscope.ui.picture.PictureFonts;
import org.emoscope.ui.picture.PictureFormat;
import org.emoscope.ui.picture.PictureTheme;

/** Writes the picture of a network to a file that a person chooses. On the JavaFX thread. */
final class NetworkExport {

    /** For print. */
    private static final double PNG_SCALE = 2;

    private final WorkbenchServices services;
    private final SaveDialog dialog;
    private final TrainForm form;
    private final LatestTask<Path> writing;

    NetworkExport(WorkbenchServices services, SaveDialog dialog, TrainForm form) {
        this.services = services;
        this.dialog = dialog;
        this.form = form;
        writing = new LatestTask<>(services.tasks(), Pool.IO, Messages.text("train.task.export"), services.bridge());
    }

    /** Asks where to write, and writes. */
    void ask(PictureFormat format, NetworkPreview.Drawing drawing) {
        String name = form.systemProperty().get().id() + "-network" + format.ending();
        dialog.ask(
                new SaveDialog.Wanted(
                        Messages.text("train.network.export.title"), format.name(), format.ending(), name, null),
                file -> write(format, drawing, file));
    }

    private void write(PictureFormat format, NetworkPreview.Drawing drawing, Path file) {
        writing.ask(
                context -> {
                    PictureFonts.require();
                    drawing.picture().write(format, PictureTheme.LIGHT, PNG_SCALE, file);
                    return file;
                },
                written -> services.notices().tell(Messages.text("train.network.export.done", written)),
                failure -> services.notices()
                        .warn(Problem.of(
                                Sentences.of(failure, Messages.text("train.network.export.failed")),
                                Messages.text("train.network.export.remedy"),
                                failure)));
    }
}
