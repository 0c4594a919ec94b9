package org.emoscope.ui.inspect.sound;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.StatusBar;
import org.emoscope.ui.inspect.state.InspectModel;
import org.kordamp.ikonli.feather.Feather;

/** What can be done to hear what is open. */
final class SoundCommands {

    private SoundCommands() {}

    /** @param chooseOutput leads to the choice of the device */
    static List<Command> of(
            InspectModel model, Transport transport, SoundChoices choices, StatusBar status, Runnable chooseOutput) {
        ObservableBooleanValue open = model.recordingProperty().isNotNull();
        return List.of(
                Command.named("inspect.play")
                        .keys("Space")
                        .icon(Feather.PLAY)
                        .whenOn(transport.stateProperty().isEqualTo(PlayState.PLAYING), Feather.PAUSE)
                        .enabledWhen(open)
                        .does(transport::playOrPause),
                Command.named("inspect.stop")
                        .keys("Shortcut+Period")
                        .icon(Feather.SQUARE)
                        .enabledWhen(transport.stateProperty().isNotEqualTo(PlayState.STOPPED))
                        .does(transport::stop),
                Command.named("inspect.loop")
                        .keys("L")
                        .icon(Feather.REPEAT)
                        .switches(choices.loopProperty())
                        .enabledWhen(open)
                        .does(() -> choices.loopProperty()
                                .set(!choices.loopProperty().get())),
                Command.named("inspect.playSelection")
                        .keys("S")
                        .enabledWhen(Bindings.isNotNull(model.selectionProperty()))
                        .does(transport::playSelection),
                Command.named("inspect.playAll")
                        .keys("Shift+Space")
                        .enabledWhen(open)
                        .does(transport::playAll),
                Command.named("inspect.follow").keys("F").does(() -> {
                    choices.followProperty().set(choices.followProperty().get().next());
                    status.say(Messages.text(
                            "inspect.follow." + choices.followProperty().get().text() + ".said"));
                }),
                Command.named("inspect.output").does(chooseOutput));
    }
}
