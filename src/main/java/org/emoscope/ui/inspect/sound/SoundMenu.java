package org.emoscope.ui.inspect.sound;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.emoscope.audio.Player;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The menu of how one listens: how the view follows, and the device, which are looked for each time it is opened. */
final class SoundMenu {

    private final SoundChoices choices;
    private final Consumer<Consumer<List<String>>> findDevices;
    private final MenuButton button = new MenuButton(Messages.text("inspect.sound"), new FontIcon(Feather.VOLUME_2));

    /** As of the last time that they were looked for. */
    private @Nullable List<String> devices;

    /** @param findDevices looks for the devices elsewhere and brings their names back to the JavaFX thread */
    SoundMenu(SoundChoices choices, Consumer<Consumer<List<String>>> findDevices) {
        this.choices = choices;
        this.findDevices = findDevices;
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("button-icon", "flat");
        button.setMaxHeight(MenuButton.USE_PREF_SIZE);
        Choices.name(button, "inspect.sound");
        fill();
        button.setOnShowing(event -> {
            fill();
            findDevices.accept(this::found);
        });
    }

    MenuButton button() {
        return button;
    }

    private void found(List<String> now) {
        if (!now.equals(devices)) {
            devices = now;
            fill();
        }
    }

    private void fill() {
        List<MenuItem> items = new ArrayList<>();
        items.add(disabled(Messages.text("inspect.follow")));
        ToggleGroup follow = new ToggleGroup();
        for (Follow each : Follow.values()) {
            RadioMenuItem item = radio(Messages.text("inspect.follow." + each.text()), follow);
            item.setSelected(choices.followProperty().get() == each);
            item.setOnAction(event -> choices.followProperty().set(each));
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        items.add(disabled(Messages.text("inspect.device")));
        items.addAll(deviceItems());
        button.getItems().setAll(items);
    }

    private List<MenuItem> deviceItems() {
        if (devices == null) {
            return List.of(disabled(Messages.text("inspect.device.searching")));
        }
        if (devices.isEmpty()) {
            return List.of(disabled(Messages.text("inspect.device.none")));
        }
        List<MenuItem> items = new ArrayList<>();
        String chosen = choices.deviceProperty().get();
        ToggleGroup group = new ToggleGroup();
        for (String each : devices) {
            RadioMenuItem item =
                    radio(each.equals(Player.DEFAULT_DEVICE) ? Messages.text("inspect.device.default") : each, group);
            item.setSelected(each.equals(chosen));
            item.setOnAction(event -> choices.deviceProperty().set(each));
            items.add(item);
        }
        if (!devices.contains(chosen)) {
            RadioMenuItem gone = radio(Messages.text("inspect.device.gone", chosen), group);
            gone.setSelected(true);
            gone.setDisable(true);
            items.add(gone);
        }
        return items;
    }

    private static RadioMenuItem radio(String title, ToggleGroup group) {
        RadioMenuItem item = new RadioMenuItem(title);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        return item;
    }

    private static MenuItem disabled(String title) {
        MenuItem item = new MenuItem(title);
        item.setMnemonicParsing(false);
        item.setDisable(true);
        return item;
    }
}
