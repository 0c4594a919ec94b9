package org.emoscope.ui.inspect.network;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.emoscope.audio.SoundFileNames;
import org.emoscope.feature.FeatureKind;
import org.emoscope.similarity.GreyImage;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.FileDrops;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.common.Slices;
import org.emoscope.ui.common.Theme;
import org.emoscope.ui.inspect.lens.Lens;
import org.emoscope.ui.inspect.state.InspectModel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What the networks see of the recording or the selection: pictures, hash and, with a model, probabilities. */
public final class NetworkLens implements Lens {

    private static final List<FeatureKind> KINDS = List.of(FeatureKind.SPECTROGRAM, FeatureKind.MEL);

    private final InspectModel model;
    private final WorkbenchServices services;
    private final NetworkSight sight = new NetworkSight();
    private final NetworkController controller;
    private final VBox sections = new VBox();
    private final Slices slices = new Slices();
    private final ModelPicker picker;
    private final Command copyHash;

    /** The model of last time, read when somebody looks for the first time. */
    private Optional<Path> last = Optional.empty();

    public NetworkLens(InspectModel model, WorkbenchServices services, TrainedModels models) {
        this.model = model;
        this.services = services;
        controller = new NetworkController(services.tasks(), services.bridge(), model, sight, models.systems());
        picker = new ModelPicker(sight, controller, models.runs(), sections);
        copyHash = Command.named("inspect.copyHash")
                .icon(Feather.COPY)
                .enabledWhen(sight.reductionProperty().isNotNull())
                .does(this::copyHash);
    }

    @Override
    public String id() {
        return "network";
    }

    @Override
    public Ikon icon() {
        return Feather.EYE;
    }

    /**
     * What can be done in it from elsewhere.
     *
     * @param show brings it into sight
     */
    public List<Command> commands(Runnable show) {
        return Stream.concat(picker.commandsThat(show).stream(), Stream.of(copyHash))
                .toList();
    }

    @Override
    public Node content() {
        sections.getStyleClass().addAll("network-lens", Theme.FRAME);
        slices.fill(sections, () -> new ImagesView(model, sight));
        slices.fill(sections, () -> new ReductionView(sight, copyHash, slices));
        slices.fill(sections, () -> new AnswerView(sight, controller, picker, services.notices()));
        FileDrops.accept(sections, NetworkLens::mayBeModel, controller::choose);
        ScrollPane scroll = new ScrollPane(sections);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        return scroll;
    }

    @Override
    public void shown() {
        controller.shown();
        last.ifPresent(controller::choose);
        last = Optional.empty();
    }

    @Override
    public void hidden() {
        controller.hidden();
    }

    @Override
    public void restore(SettingsSection state) {
        state.number("size").ifPresent(size -> sight.sizeProperty()
                .set((int) Math.max(GreyImage.LEAST_SIZE, Math.min(NetworkSight.MOST_SIZE, size))));
        state.choice("kind", KINDS, FeatureKind::name).ifPresent(sight.kindProperty()::set);
        sight.recent().fromTexts(state.texts("models"));
        last = state.path("model").filter(path -> !path.toString().isEmpty());
    }

    @Override
    public void save(SettingsSection state) {
        state.put("size", sight.sizeProperty().get());
        state.put("kind", sight.kindProperty().get().name());
        state.put("models", sight.recent().toTexts());
        AskedModel asked = sight.askedProperty().get();
        String path = asked == null
                ? last.map(Path::toString).orElse("")
                : asked.file().toString();
        state.put("model", path);
    }

    @Override
    public void close() {
        slices.forget();
        controller.close();
    }

    /** A model or a run folder, which may have any name; a sound is left to the panes, and so are several files. */
    private static boolean mayBeModel(List<File> files) {
        return files.size() == 1 && !SoundFileNames.matches(files.get(0).getName());
    }

    private void copyHash() {
        Reduction reduction = sight.reductionProperty().get();
        if (reduction != null) {
            ClipboardContent content = new ClipboardContent();
            content.putString(reduction.hash().hex());
            Clipboard.getSystemClipboard().setContent(content);
            services.status().say(Messages.text("inspect.network.copied", content.getString()));
        }
    }
}
