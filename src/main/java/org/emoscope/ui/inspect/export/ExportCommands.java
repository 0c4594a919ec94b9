package org.emoscope.ui.inspect.export;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.stage.Window;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.Sentences;
import org.emoscope.ui.inspect.state.InspectModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What can be taken away, as commands. On the JavaFX thread. */
public final class ExportCommands {

    /** The one that belongs into a tool bar. */
    public static final String EXPORT = "inspect.export";

    private final WorkbenchServices services;
    private final ExportModel model;
    private final Exporter exporter;
    private final ExportDialog dialog;
    private final BooleanBinding open;

    public ExportCommands(InspectModel inspect, WorkbenchServices services) {
        this.services = services;
        model = new ExportModel(inspect, services.theme().choiceProperty());
        exporter = new Exporter(services);
        dialog = new ExportDialog(model, exporter, services.theme());
        open = inspect.recordingProperty().isNotNull();
    }

    /** @param window what the dialog stands above, nothing if there is no window yet */
    public List<Command> all(Supplier<@Nullable Window> window) {
        return List.of(
                Command.named(EXPORT)
                        .keys("Shortcut+Shift+E")
                        .icon(Feather.DOWNLOAD)
                        .enabledWhen(open)
                        .does(() -> dialog.show(window.get())),
                command("inspect.copyPicture", "Shortcut+Shift+C", exporter::copyPicture),
                command("inspect.copyData", "Shortcut+Shift+D", exporter::copyData),
                command("inspect.copyCommand", "Shortcut+Shift+L", exporter::copyCommand));
    }

    private Command command(String id, String keys, Consumer<ExportJob> does) {
        return Command.named(id).keys(keys).enabledWhen(open).does(() -> {
            model.followScreen();
            try {
                does.accept(model.job());
            } catch (IllegalArgumentException e) {
                String happened = Sentences.of(e, Messages.text("inspect.export.failed"));
                services.notices().warn(Problem.of(happened, Messages.text("inspect.export.failed.remedy"), e));
            }
        });
    }
}
