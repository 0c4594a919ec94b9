package org.emoscope.ui.inspect.endpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.emoscope.dsp.EndpointDetector;
import org.emoscope.dsp.EndpointOptions;
import org.emoscope.ui.inspect.state.EndpointResult;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.junit.jupiter.api.Test;

class EndpointResultTest {

    private static EndpointResult find(Recording recording) {
        return new EndpointResult(
                recording, new EndpointDetector(EndpointOptions.defaults()).analyse(recording.speech()));
    }

    @Test
    void segmentsAreToldInSeconds() {
        EndpointResult result = find(Utterances.recording(0.5, 1, 2, 2.25));

        assertThat(result.segments()).containsExactly(new TimeSpan(0.5, 1), new TimeSpan(2, 2.25));
        assertThat(result.speech()).contains(new TimeSpan(0.5, 2.25));
        assertThat(result.spokenSeconds()).isCloseTo(0.75, within(1e-9));
    }

    @Test
    void trimmingKeepsTheSamplesBetweenTheEndpointsAndNamesThePart() {
        Recording recording = Utterances.recording(0.5, 1, 2, 2.25);
        Recording trimmed = find(recording).trimmed().orElseThrow();

        assertThat(trimmed.speech()).isEqualTo(recording.speech().slice(8000, 36_000));
        assertThat(trimmed.source().file()).isEqualTo(recording.source().file());
        assertThat(trimmed.source().name()).isEqualTo("two.wav, 0.50 to 2.25 s");
    }

    @Test
    void aPartOfAPartCountsFromTheBeginningOfTheFile() {
        Recording trimmed = find(Utterances.recording(0.5, 1)).trimmed().orElseThrow();

        assertThat(trimmed.source().cut(new TimeSpan(0.1, 0.2)).part()).isEqualTo(Optional.of(new TimeSpan(0.6, 0.7)));
    }

    @Test
    void whereNobodySpeaksThereIsNothingToTrim() {
        EndpointResult result = find(Utterances.recording());

        assertThat(result.segments()).isEmpty();
        assertThat(result.speech()).isEmpty();
        assertThat(result.trimmed()).isEmpty();
    }
}
