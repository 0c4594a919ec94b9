package org.emoscope.corpus.label;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.Finding;
import org.emoscope.corpus.FindingReason;
import org.emoscope.corpus.Utterance;

/** The corpus' own classes, in alphabetical order. */
public record NativeScheme() implements LabelScheme {

    static final String ID = "native";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String inWords() {
        return ID;
    }

    @Override
    public Labelling label(Collection<Utterance> utterances) throws CorpusException {
        Map<String, String> labels = new TreeMap<>();
        List<Finding> leftOut = new ArrayList<>();
        for (Utterance utterance : utterances) {
            if (utterance.label().isEmpty()) {
                leftOut.add(
                        new Finding(utterance.id(), FindingReason.MISSING_ANNOTATION, "The corpus gives it no class."));
            } else {
                labels.put(utterance.id(), utterance.label());
            }
        }
        if (labels.isEmpty()) {
            throw new CorpusException("none of the " + utterances.size() + " utterances has a class of its corpus");
        }
        return new Labelling(ID, List.copyOf(new TreeSet<>(labels.values())), labels, leftOut);
    }
}
