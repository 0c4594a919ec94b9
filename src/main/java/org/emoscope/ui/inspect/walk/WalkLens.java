package org.emoscope.ui.inspect.walk;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import org.emoscope.task.Pool;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.Palette;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.inspect.lens.Lens;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.walk.step.WalkStep;
import org.emoscope.ui.inspect.walk.step.Walker;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** From the samples to the coefficients, step by step, with the frame at the cursor. */
public final class WalkLens implements Lens {

    private static final String STEP = "step";

    private final InspectModel model;
    private final WorkbenchServices services;
    private final WalkModel walk = new WalkModel();
    private final WalkFeed feed;
    private final BooleanProperty seen = new SimpleBooleanProperty();
    private final Command next = Command.named("inspect.walk.next")
            .keys("Shortcut+Page Down")
            .icon(Feather.CHEVRON_RIGHT)
            .enabledWhen(seen.and(walk.stepProperty().isNotEqualTo(WalkStep.LIFTER)))
            .does(() -> walk.move(1));
    private final Command previous = Command.named("inspect.walk.previous")
            .keys("Shortcut+Page Up")
            .icon(Feather.CHEVRON_LEFT)
            .enabledWhen(seen.and(walk.stepProperty().isNotEqualTo(WalkStep.RAW)))
            .does(() -> walk.move(-1));
    private final ChangeListener<Palette> recolour = (property, before, now) -> recolour(now);
    private @Nullable WalkView view;

    public WalkLens(InspectModel model, WorkbenchServices services) {
        this.model = model;
        this.services = services;
        Walker walker = new Walker();
        feed = new WalkFeed(
                services.tasks().quietly(Pool.DSP),
                services.bridge(),
                order -> order.by(walker),
                walk.sightProperty()::set);
        model.recordingProperty().addListener((property, before, now) -> recordingChanged(now));
        model.parametersProperty().addListener((property, before, now) -> ask());
        model.cursorProperty().addListener((property, before, now) -> ask());
        walk.stepProperty().addListener((property, before, now) -> ask());
        walk.markerProperty().addListener((property, before, now) -> ask());
        services.theme().paletteProperty().addListener(recolour);
    }

    @Override
    public String id() {
        return "walk";
    }

    @Override
    public Ikon icon() {
        return Feather.GIT_COMMIT;
    }

    /** What can be done while it is seen. */
    public List<Command> commands() {
        return List.of(next, previous);
    }

    @Override
    public Node content() {
        WalkView built =
                new WalkView(walk, model.cursorProperty()::set, services.theme().palette(), previous, next);
        view = built;
        return built.root();
    }

    @Override
    public void shown() {
        seen.set(true);
        ask();
    }

    @Override
    public void hidden() {
        seen.set(false);
    }

    @Override
    public void restore(SettingsSection state) {
        state.choice(STEP, List.of(WalkStep.values()), WalkStep::id).ifPresent(walk.stepProperty()::set);
    }

    @Override
    public void save(SettingsSection state) {
        state.put(STEP, walk.stepProperty().get().id());
    }

    @Override
    public void close() {
        services.theme().paletteProperty().removeListener(recolour);
    }

    /** While nobody looks there is nothing to find, and the recording of before is let go. */
    private void recordingChanged(@Nullable Recording now) {
        ask(seen.get() ? now : null);
    }

    private void ask() {
        if (seen.get()) {
            ask(model.recordingProperty().get());
        }
    }

    private void ask(@Nullable Recording recording) {
        feed.ask(new WalkFeed.Order(
                recording == null ? null : recording.speech(),
                model.parametersProperty().get(),
                model.cursorProperty().get(),
                walk.stepProperty().get(),
                walk.markerProperty().get()));
    }

    private void recolour(Palette palette) {
        if (view != null) {
            view.recolour(palette);
        }
    }
}
