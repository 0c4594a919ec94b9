package org.emoscope.ui.inspect.sound;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import org.emoscope.audio.Player;
import org.emoscope.task.Pool;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.inspect.state.InspectModel;

/** Everything to hear what is open: commands, a menu for the tool bar, and the playhead. On the JavaFX thread. */
public final class Sound {

    private final WorkbenchServices services;
    private final LazyPlayer player;
    private final SoundChoices choices = new SoundChoices();
    private final Transport transport;
    private final SoundMenu menu;
    private final List<Command> commands;

    /** @param makePlayer makes the player when it is first needed */
    public Sound(WorkbenchServices services, InspectModel model, Supplier<Player> makePlayer) {
        this.services = services;
        player = new LazyPlayer(makePlayer);
        transport = new Transport(model, choices, player, services.bridge(), services.notices(), System::nanoTime);
        menu = new SoundMenu(choices, this::findDevices);
        commands = SoundCommands.of(model, transport, choices, services.status(), menu.button()::show);
        AnimationTimer pulse = new AnimationTimer() {
            @Override
            public void handle(long now) {
                transport.tick();
            }
        };
        transport.stateProperty().addListener((property, before, now) -> {
            if (now == PlayState.PLAYING) {
                pulse.start();
            } else {
                pulse.stop();
            }
        });
    }

    public List<Command> commands() {
        return commands;
    }

    /** How the view follows and which device plays, for the tool bar. */
    public Node menu() {
        return menu.button();
    }

    /** Ends what plays. */
    public void stop() {
        transport.stop();
    }

    public void save(SettingsSection state) {
        choices.save(state);
    }

    public void restore(SettingsSection state) {
        choices.restore(state);
    }

    /** Lets the device go. */
    public void close() {
        transport.stop();
        player.close();
    }

    private void findDevices(Consumer<List<String>> found) {
        services.tasks().quietly(Pool.IO).execute(() -> {
            List<String> devices = player.get().devices();
            services.bridge().execute(() -> found.accept(devices));
        });
    }
}
