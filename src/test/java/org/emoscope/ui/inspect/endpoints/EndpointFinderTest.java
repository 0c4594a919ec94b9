package org.emoscope.ui.inspect.endpoints;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.emoscope.dsp.EndpointParameter;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.inspect.state.EndpointModel;
import org.emoscope.ui.inspect.state.EndpointResult;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EndpointFinderTest {

    private final TaskRunner tasks = new TaskRunner();
    private final BlockingQueue<Runnable> delivered = new LinkedBlockingQueue<>();
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());
    private final InspectModel model = new InspectModel();
    private final EndpointModel endpoints = new EndpointModel();
    private final EndpointFinder finder = new EndpointFinder(model, endpoints, tasks, delivered::add, failures::add);

    @AfterEach
    void close() {
        finder.close();
        tasks.close();
    }

    private EndpointResult next() throws InterruptedException {
        Runnable handing = delivered.poll(20, TimeUnit.SECONDS);
        Objects.requireNonNull(handing, "nothing was delivered").run();
        return Objects.requireNonNull(endpoints.resultProperty().get());
    }

    @Test
    void openingARecordingFindsItsEndpoints() throws InterruptedException {
        Recording recording = Utterances.recording(0.5, 1);
        model.open(recording);

        EndpointResult result = next();

        assertThat(result.recording()).isSameAs(recording);
        assertThat(result.segments()).containsExactly(new TimeSpan(0.5, 1));
        assertThat(failures).isEmpty();
    }

    @Test
    void otherOptionsFindOtherSegments() throws InterruptedException {
        model.open(Utterances.recording(0.5, 1, 1.4, 2));
        assertThat(next().segments()).hasSize(2);

        endpoints.optionsProperty().set(endpoints.optionsProperty().get().with(EndpointParameter.GAP, 0.5));

        assertThat(next().segments()).containsExactly(new TimeSpan(0.5, 2));
    }

    @Test
    void whatWasFoundInAnotherRecordingIsGoneAtOnce() throws InterruptedException {
        model.open(Utterances.recording(0.5, 1));
        EndpointResult first = next();
        endpoints.optionsProperty().set(endpoints.optionsProperty().get().with(EndpointParameter.GAP, 0.5));
        assertThat(endpoints.resultProperty().get())
                .as("the same recording's stays until there is a newer one")
                .isSameAs(first);

        model.open(Utterances.recording(1, 2));

        assertThat(endpoints.resultProperty().get()).isNull();
    }

    @Test
    void onlyTheNewestRecordingCounts() throws InterruptedException {
        Recording newest = Utterances.recording(1, 2);
        model.open(Utterances.recording(0.5, 1));
        model.open(newest);

        assertThat(next().recording()).isSameAs(newest);
    }
}
