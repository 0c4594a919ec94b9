package org.emoscope.ui.inspect.export;

import java.util.List;
import javafx.beans.binding.BooleanBinding;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.SaveDialog;
import org.emoscope.ui.common.Sentences;
import org.emoscope.ui.inspect.state.EndpointModel;
import org.emoscope.ui.inspect.state.InspectModel;
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

    /**
     * @param endpoints how endpoints are looked for
     * @param dialog asks where to write
     */
    public ExportCommands(
            InspectModel inspect, EndpointModel endpoints, WorkbenchServices services, SaveDialog dialog) {
        this.services = services;
        model = new ExportModel(inspect, endpoints, services.theme().choiceProperty());
        exporter = new Exporter(services);
        lens = new ExportLens(model, exporter, dialog);
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
                command("inspect.copyPicture", "Shortcut+Shift+C", () -> exporter.copyPicture(model.jobOfPicture())),
                command("inspect.copyData", "Shortcut+Shift+D", () -> exporter.copyData(model.jobOfNumbers())),
                command("inspect.copyCommand", "Shortcut+Shift+L", () -> exporter.copyCommand(model.job())));
    }

    private Command command(String id, String keys, Runnable does) {
        return Command.named(id).keys(keys).enabledWhen(isOpen).does(() -> {
            model.followScreen();
            try {
                does.run();
            } catch (IllegalArgumentException e) {
                String happened = Sentences.of(e, Messages.text("inspect.export.failed"));
                services.notices().warn(Problem.of(happened, Messages.text("inspect.export.failed.remedy"), e));
            }
        });
    }
}
