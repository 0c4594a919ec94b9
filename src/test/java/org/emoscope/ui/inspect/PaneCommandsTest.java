package org.emoscope.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import org.emoscope.audio.Signal;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.inspect.state.Comparison;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.PaneKind;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.junit.jupiter.api.Test;

class PaneCommandsTest {

    private final InspectModel model = new InspectModel();
    private final List<Command> commands = new PaneCommands(model).all();
    private final Recording recording = new Recording(
            new Source(Path.of("silence.wav"), Source.Kind.RECORDED), new Signal(new float[16_000], 16_000));

    @Test
    void whatIsDrawnOverTheSpectrogramIsSwitchedAndTellsWhetherItIsOn() {
        switches("inspect.endpointsShown", model.endpointsShownProperty());
        switches("inspect.pitchShown", model.pitchShownProperty());
    }

    @Test
    void panesOfAComparisonCanBeAddedOnlyWhileThereIsOne() {
        model.open(recording);
        for (PaneKind kind : PaneKind.values()) {
            assertThat(command("inspect.pane." + kind.text()).enabled().get())
                    .as(kind.text())
                    .isEqualTo(!PaneKind.OF_COMPARISON.contains(kind));
        }

        model.comparedProperty().set(Comparison.of(recording, 0));
        assertThat(PaneKind.OF_COMPARISON)
                .allMatch(
                        kind -> command("inspect.pane." + kind.text()).enabled().get());
    }

    @Test
    void oneGoesBackOnlyWhereAnotherSpanWasSeen() {
        model.open(recording);
        model.selectAll();
        assertThat(command("inspect.undo").enabled().get()).isTrue();
        assertThat(command("inspect.back").enabled().get()).isFalse();

        model.axis().show(new TimeSpan(0.2, 0.4));
        assertThat(command("inspect.back").enabled().get()).isTrue();
        command("inspect.back").run();
        assertThat(command("inspect.forward").enabled().get()).isTrue();
    }

    private void switches(String id, BooleanProperty shown) {
        Command command = command(id);
        command.run();
        assertThat(shown.get()).as(id).isTrue();
        assertThat(command.on().orElseThrow().get()).as(id).isTrue();

        command.run();
        assertThat(shown.get()).as(id).isFalse();
        assertThat(command.on().orElseThrow().get()).as(id).isFalse();
    }

    private Command command(String id) {
        return commands.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no command " + id));
    }
}
