package org.emoscope.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

class CommandRegistryTest {

    private final CommandRegistry registry = new CommandRegistry();
    private final List<String> done = new ArrayList<>();

    @Test
    void commandsOfTheSameIdOrKeysAreRefused() {
        registry.add(List.of(command("test.one", "Ctrl+J")));

        assertThatThrownBy(() -> registry.add(List.of(command("test.one", "Ctrl+L"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("test.one");
        assertThatThrownBy(() -> registry.add(List.of(command("test.two", "Ctrl+J"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("test.two has the keys of test.one");
    }

    @Test
    void whatReplacesOthersStandsInTheirPlaceAfterOneChange() {
        Command gone = command("test.gone", "Ctrl+J");
        Command fresh = command("test.fresh", "Ctrl+J");
        registry.add(List.of(command("test.first", "Ctrl+L"), gone, command("test.last", "Ctrl+M")));
        registry.commands().addListener((ListChangeListener<Command>) change -> done.add("change"));

        registry.replace(List.of(gone), List.of(fresh));

        assertThat(registry.commands())
                .extracting(Command::id)
                .containsExactly("test.first", "test.fresh", "test.last");
        assertThat(done).containsExactly("change");
        assertThatThrownBy(() -> registry.replace(List.of(fresh), List.of(command("test.other", "Ctrl+M"))))
                .hasMessageContaining("test.other has the keys of test.last");
    }

    @Test
    void aDisabledCommandDoesNothing() {
        SimpleBooleanProperty enabled = new SimpleBooleanProperty(false);
        Command command =
                Command.named("test.one").titled("One").enabledWhen(enabled).does(() -> done.add("one"));

        command.run();
        assertThat(done).isEmpty();
        enabled.set(true);
        command.run();
        assertThat(done).containsExactly("one");
    }

    @Test
    void thePaletteFindsByLettersInAnyOrderAndPutsBeginningsFirst() {
        Command zoomOut = titled("test.a", "Let us zoom out");
        Command zoomIn = titled("test.b", "Zoom in");
        Command play = titled("test.c", "Play");

        assertThat(CommandPalette.matching(List.of(zoomOut, zoomIn, play), "zoom"))
                .containsExactly(zoomIn, zoomOut);
        assertThat(CommandPalette.matching(List.of(zoomOut, zoomIn, play), "OUT zo"))
                .containsExactly(zoomOut);
        assertThat(CommandPalette.matching(List.of(zoomOut, zoomIn, play), " ")).hasSize(3);
    }

    @Test
    void anIdWithoutAMenuIsRefused() {
        assertThatThrownBy(() -> Command.named("play")).isInstanceOf(IllegalArgumentException.class);
    }

    private Command command(String id, String keys) {
        return Command.named(id).titled(id).keys(keys).does(() -> done.add(id));
    }

    private Command titled(String id, String title) {
        return Command.named(id).titled(title).does(() -> done.add(id));
    }
}
