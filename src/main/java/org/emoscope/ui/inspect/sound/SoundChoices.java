package org.emoscope.ui.inspect.sound;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.emoscope.audio.Player;
import org.emoscope.ui.common.SettingsSection;

/** How one likes to listen; it survives a restart. Needs no toolkit. */
final class SoundChoices {

    private final BooleanProperty loop = new SimpleBooleanProperty();
    private final ObjectProperty<Follow> follow = new SimpleObjectProperty<>(Follow.PAGE);
    private final StringProperty device = new SimpleStringProperty(Player.DEFAULT_DEVICE);

    BooleanProperty loopProperty() {
        return loop;
    }

    ObjectProperty<Follow> followProperty() {
        return follow;
    }

    /** The name of the device to play on; it may be gone. */
    StringProperty deviceProperty() {
        return device;
    }

    void save(SettingsSection state) {
        state.put("loop", loop.get());
        state.put("follow", follow.get().text());
        state.put("device", device.get());
    }

    void restore(SettingsSection state) {
        state.flag("loop").ifPresent(loop::set);
        state.choice("follow", List.of(Follow.values()), Follow::text).ifPresent(follow::set);
        state.text("device").filter(name -> !name.isBlank()).ifPresent(device::set);
    }
}
