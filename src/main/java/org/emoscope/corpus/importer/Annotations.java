package org.emoscope.corpus.importer;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.corpus.Finding;
import org.emoscope.corpus.FindingReason;
import org.emoscope.corpus.Utterance;

/** What an importer gathers: utterances whose audio nobody has listened to yet, and findings. Not thread-safe. */
public final class Annotations {

    private final List<Utterance> utterances = new ArrayList<>();
    private final List<Finding> leftOut = new ArrayList<>();
    private final List<Finding> flagged = new ArrayList<>();

    void add(Utterance utterance) {
        utterances.add(utterance);
    }

    void leaveOut(String subject, FindingReason reason, String detail) {
        leftOut.add(new Finding(subject, reason, detail));
    }

    void flag(String subject, FindingReason reason, String detail) {
        flagged.add(new Finding(subject, reason, detail));
    }

    /** The utterances in the order in which they were read. */
    public List<Utterance> utterances() {
        return List.copyOf(utterances);
    }

    /** What was not understood. */
    public List<Finding> leftOut() {
        return List.copyOf(leftOut);
    }

    /** What was understood but deserves a look. */
    public List<Finding> flagged() {
        return List.copyOf(flagged);
    }
}
