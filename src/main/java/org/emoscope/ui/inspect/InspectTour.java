package org.emoscope.ui.inspect;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.dsp.FrequencyScale;
import org.emoscope.ui.TourStop;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.PaneKind;

/** What of Inspect is worth a picture: the steps of the walk-through, the other closer looks, and all panes. */
final class InspectTour {

    /** A vowel of the demo utterance. */
    private static final double CURSOR_SECONDS = 0.42;

    private static final List<String> STEPS =
            List.of("raw", "emphasis", "framing", "window", "fft", "power", "mel", "log", "dct", "lifter");

    private final InspectModel model;
    private final List<Command> commands;

    InspectTour(InspectModel model, List<Command> commands) {
        this.model = model;
        this.commands = commands;
    }

    List<TourStop> stops() {
        List<TourStop> stops = new ArrayList<>();
        for (String step : STEPS) {
            stops.add(new TourStop("inspect-walk-" + step, step.equals(STEPS.get(0)) ? this::begin : this::next));
        }
        stops.add(new TourStop("inspect-parameters", () -> run("inspect.lens.parameters")));
        stops.add(new TourStop("inspect-endpoints", () -> run("inspect.lens.endpoints")));
        stops.add(new TourStop("inspect-network", () -> run("inspect.lens.network")));
        stops.add(new TourStop("inspect-export", () -> run("inspect.lens.export")));
        stops.add(new TourStop("inspect-panes", this::allPanes));
        return stops;
    }

    private void begin() {
        model.moveTo(CURSOR_SECONDS);
        run("inspect.lens.walk");
    }

    private void next() {
        run("inspect.walk.next");
    }

    private void allPanes() {
        run("inspect.lens.export");
        List.of(PaneKind.MFCC, PaneKind.ENERGY, PaneKind.PITCH, PaneKind.ENDPOINTS)
                .forEach(model.arrangement()::add);
        model.scaleProperty().set(FrequencyScale.MEL);
        model.pitchShownProperty().set(true);
        model.endpointsShownProperty().set(true);
    }

    private void run(String id) {
        commands.stream()
                .filter(command -> command.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no command " + id))
                .run();
    }
}
