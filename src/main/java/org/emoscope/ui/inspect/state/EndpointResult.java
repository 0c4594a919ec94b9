package org.emoscope.ui.inspect.state;

import java.util.List;
import java.util.Optional;
import org.emoscope.dsp.EndpointAnalysis;
import org.emoscope.dsp.SpeechSegment;

/**
 * Where somebody speaks in a recording, in its seconds.
 *
 * @param recording what was looked at
 * @param analysis what was found, and what it went by
 */
public record EndpointResult(Recording recording, EndpointAnalysis analysis) {

    /** The segments with speech, in order. */
    public List<TimeSpan> segments() {
        return analysis.segments().stream().map(this::seconds).toList();
    }

    /** From the first endpoint to the last; nothing if nobody speaks. */
    public Optional<TimeSpan> speech() {
        return samples().map(this::seconds);
    }

    /** How long somebody speaks, without the pauses between segments, in seconds. */
    public double spokenSeconds() {
        return segments().stream().mapToDouble(TimeSpan::length).sum();
    }

    /** The recording from the first endpoint to the last; nothing if nobody speaks. Copies the samples. */
    public Optional<Recording> trimmed() {
        return samples()
                .map(part -> new Recording(
                        recording.source().cut(seconds(part)),
                        recording.speech().slice(part.from(), part.to())));
    }

    private Optional<SpeechSegment> samples() {
        List<SpeechSegment> found = analysis.segments();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new SpeechSegment(
                        found.get(0).from(), found.get(found.size() - 1).to()));
    }

    private TimeSpan seconds(SpeechSegment segment) {
        double rate = recording.speech().sampleRateHz();
        return new TimeSpan(segment.from() / rate, segment.to() / rate);
    }
}
