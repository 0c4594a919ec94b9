package org.emoscope.ui.inspect.endpoints;

import java.util.List;
import javafx.scene.Node;
import org.emoscope.dsp.EndpointOptions;
import org.emoscope.dsp.EndpointParameter;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.SettingsSection;
import org.emoscope.ui.common.Slices;
import org.emoscope.ui.inspect.lens.Lens;
import org.emoscope.ui.inspect.state.EndpointModel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Where somebody speaks in what is open: the segments, what they were found by, and what to do with them. */
public final class EndpointsLens implements Lens {

    private final EndpointModel endpoints;
    private final EndpointActions actions;
    private final List<Command> commands;
    private final Slices slices = new Slices();

    /** @param commands those of the actions, made once for the whole workbench */
    public EndpointsLens(EndpointModel endpoints, EndpointActions actions, List<Command> commands) {
        this.endpoints = endpoints;
        this.actions = actions;
        this.commands = List.copyOf(commands);
    }

    @Override
    public String id() {
        return "endpoints";
    }

    @Override
    public Ikon icon() {
        return Feather.SCISSORS;
    }

    @Override
    public Node content() {
        return new EndpointsView(endpoints, actions, commands, slices).root();
    }

    @Override
    public void close() {
        slices.forget();
    }

    @Override
    public void restore(SettingsSection state) {
        EndpointOptions restored = endpoints.optionsProperty().get();
        for (EndpointParameter parameter : EndpointParameter.values()) {
            double saved = state.number(parameter.text()).orElse(Double.NaN);
            if (parameter.allows(saved)) {
                restored = restored.with(parameter, saved);
            }
        }
        endpoints.optionsProperty().set(restored);
    }

    @Override
    public void save(SettingsSection state) {
        EndpointOptions options = endpoints.optionsProperty().get();
        for (EndpointParameter parameter : EndpointParameter.values()) {
            state.put(parameter.text(), options.get(parameter));
        }
    }
}
