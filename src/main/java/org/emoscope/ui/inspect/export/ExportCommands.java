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
    private final ExportLens lens;
    private final BooleanBinding isOpen;

    /** @param window what file dialogs stand above, nothing if there is no window yet */
    public ExportCommands(InspectModel inspect, WorkbenchServices services, Supplier<@Nullable Window> window) {
        this.services = services;
        model = new ExportModel(inspect, services.theme().choiceProperty());
        exporter = new Exporter(services);
        lens = new ExportLens(model, exporter, window);
        isOpen = inspect.recordingProperty().isNotNull();
    }

    /** Where one chooses what is taken away. */
    public ExportLens lens() {
        return lens;
    }

    /** @param open brings the lens to the front */
    public List<Command> all(Runnable open) {
        return List.of(
                Command.named(EXPORT)
                        .keys("Shortcut+Shift+E")
                        .icon(Feather.DOWNLOAD)
                        .enabledWhen(isOpen)
                        .does(open),
                command("inspect.copyPicture", "Shortcut+Shift+C", exporter::copyPicture),
                command("inspect.copyData", "Shortcut+Shift+D", exporter::copyData),
                command("inspect.copyCommand", "Shortcut+Shift+L", exporter::copyCommand));
    }

    private Command command(String id, String keys, Consumer<ExportJob> does) {
        return Command.named(id).keys(keys).enabledWhen(isOpen).does(() -> {
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
