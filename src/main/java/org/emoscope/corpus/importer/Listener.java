package org.emoscope.corpus.importer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.Signal;
import org.emoscope.corpus.Finding;
import org.emoscope.corpus.FindingReason;
import org.emoscope.corpus.Span;
import org.emoscope.corpus.Utterance;
import org.emoscope.feature.ContentHash;

/** Reads one audio file once, for all utterances in it. */
final class Listener {

    private final SpeechSource speech;

    Listener(SpeechSource speech) {
        this.speech = speech;
    }

    /** An utterance with its length and hash, or with the reason why they are unknown. */
    record Heard(Utterance utterance, Optional<Finding> fault) {}

    List<Heard> listen(Path file, List<Utterance> utterances) {
        if (!Files.exists(file)) {
            return all(utterances, FindingReason.MISSING_AUDIO, "There is no file " + file + ".");
        }
        try {
            Signal whole = speech.read(file);
            return utterances.stream().map(u -> hear(whole, u)).toList();
        } catch (AudioFormatException e) {
            return all(utterances, FindingReason.UNREADABLE, e.getMessage());
        }
    }

    private static Heard hear(Signal whole, Utterance utterance) {
        Span span = utterance.span();
        int rate = whole.sampleRateHz();
        long from = Math.round(span.startSeconds() * rate);
        long to = span.isWhole() ? whole.length() : Math.min(whole.length(), Math.round(span.endSeconds() * rate));
        if (from >= to) {
            return fault(
                    utterance,
                    FindingReason.UNREADABLE,
                    String.format(
                            Locale.ROOT,
                            "It starts at %.3f s, but the file ends at %.3f s.",
                            span.startSeconds(),
                            whole.durationSeconds()));
        }
        Signal part = span.isWhole() ? whole : whole.slice((int) from, (int) to);
        return new Heard(
                utterance.with(Map.of(
                        Utterance.CONTENT_HASH,
                        ContentHash.of(part),
                        Utterance.SECONDS,
                        Double.toString(part.durationSeconds()))),
                Optional.empty());
    }

    private static List<Heard> all(List<Utterance> utterances, FindingReason reason, String detail) {
        return utterances.stream().map(u -> fault(u, reason, detail)).toList();
    }

    private static Heard fault(Utterance utterance, FindingReason reason, String detail) {
        return new Heard(utterance, Optional.of(new Finding(utterance.id(), reason, detail)));
    }
}
