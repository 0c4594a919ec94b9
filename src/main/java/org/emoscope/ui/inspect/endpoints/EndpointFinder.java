package org.emoscope.ui.inspect.endpoints;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.emoscope.dsp.EndpointDetector;
import org.emoscope.dsp.EndpointOptions;
import org.emoscope.task.LatestTask;
import org.emoscope.task.Pool;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.state.EndpointModel;
import org.emoscope.ui.inspect.state.EndpointResult;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;

/** Looks for the endpoints of what is open, anew when it or the options change. On the JavaFX thread; works beside it. */
public final class EndpointFinder {

    /** As long as a hand that types a number pauses between two digits. */
    private static final Duration PAUSE = Duration.ofMillis(120);

    private final InspectModel model;
    private final EndpointModel endpoints;
    private final LatestTask<EndpointResult> search;
    private final Consumer<Throwable> failed;

    /**
     * @param delivery the way back to the JavaFX thread
     * @param failed is told of what goes wrong
     */
    public EndpointFinder(
            InspectModel model,
            EndpointModel endpoints,
            TaskRunner tasks,
            Executor delivery,
            Consumer<Throwable> failed) {
        this.model = model;
        this.endpoints = endpoints;
        this.failed = failed;
        search = new LatestTask<EndpointResult>(tasks, Pool.DSP, Messages.text("inspect.endpoints.task"), delivery)
                .withPause(PAUSE);
        model.recordingProperty().addListener((property, before, now) -> find());
        endpoints.optionsProperty().addListener((property, before, now) -> find());
        find();
    }

    private void find() {
        Recording recording = model.recordingProperty().get();
        EndpointResult before = endpoints.resultProperty().get();
        if (before != null && before.recording() != recording) {
            endpoints.resultProperty().set(null);
        }
        if (recording == null) {
            search.cancel();
            return;
        }
        EndpointOptions options = endpoints.optionsProperty().get();
        search.ask(
                context -> new EndpointResult(recording, new EndpointDetector(options).analyse(recording.speech())),
                endpoints.resultProperty()::set,
                failed);
    }

    /** Lets go of what is under way. */
    public void close() {
        search.cancel();
    }
}
