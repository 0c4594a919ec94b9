package org.emoscope.ui.inspect.endpoints;

import java.util.List;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.common.SaveDialog;
import org.emoscope.ui.common.Sentences;
import org.emoscope.ui.inspect.lens.Lens;
import org.emoscope.ui.inspect.state.EndpointModel;
import org.emoscope.ui.inspect.state.InspectModel;

/** All that Inspect has to do with endpoints, put together. */
public final class Endpoints {

    private final EndpointModel found = new EndpointModel();
    private final EndpointFinder finder;
    private final EndpointActions actions;
    private final List<Command> commands;
    private final Lens lens;

    public Endpoints(InspectModel model, WorkbenchServices services, EndpointActions.Opener opener, SaveDialog dialog) {
        finder = new EndpointFinder(model, found, services.tasks(), services.bridge(), failure -> services.notices()
                .warn(Problem.of(
                        Sentences.of(failure, Messages.text("inspect.endpoints.failed.find")),
                        Messages.text("inspect.endpoints.failed.find.remedy"),
                        failure)));
        actions = new EndpointActions(model, found, services, opener, dialog);
        commands = actions.commands();
        lens = new EndpointsLens(found, actions, commands);
    }

    /** What was found, for whoever draws it. */
    public EndpointModel model() {
        return found;
    }

    public List<Command> commands() {
        return commands;
    }

    public Lens lens() {
        return lens;
    }

    /** Lets go of what is under way. */
    public void close() {
        finder.close();
        actions.close();
    }
}
