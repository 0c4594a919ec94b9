package org.emoscope.corpus.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.Fold;
import org.emoscope.corpus.Part;
import org.emoscope.corpus.Split;
import org.emoscope.corpus.Utterance;
import org.emoscope.corpus.label.Labelling;

/**
 * Speakers kept apart: nobody who is tested is heard in training or in choosing the best epoch.
 *
 * <p>Speakers form groups, one speaker each (leave one speaker out) or k groups of about the same number of
 * utterances. Each group is tested in one fold. The groups stand in a circle whose order comes from the seed; the
 * validation speakers of a fold are the next groups on the circle, so that every group validates equally often.
 *
 * @param groups the number of groups, 2 or more; empty for one speaker a group
 * @param validationGroups how many groups choose the best epoch, 0 or more
 */
public record SpeakerProtocol(OptionalInt groups, int validationGroups) implements Protocol {

    public static final String ID = "speaker";

    /** Leaving one speaker out says little about speakers with fewer than this. */
    private static final int MIN_SPEAKERS = 4;

    public SpeakerProtocol {
        if (groups.isPresent() && groups.getAsInt() < 2) {
            throw new IllegalArgumentException("speaker groups must be 2 or more: " + groups.getAsInt());
        }
        if (validationGroups < 0) {
            throw new IllegalArgumentException("validation groups must be 0 or more: " + validationGroups);
        }
    }

    /** Leave one speaker out, one other speaker for validation. */
    public static SpeakerProtocol leaveOneOut() {
        return new SpeakerProtocol(OptionalInt.empty(), 1);
    }

    /** So many groups of speakers, one other group for validation. */
    public static SpeakerProtocol groups(int count) {
        return new SpeakerProtocol(OptionalInt.of(count), 1);
    }

    /** The same with another number of groups for validation; with 0 there is no validation part. */
    public SpeakerProtocol withValidationGroups(int count) {
        return new SpeakerProtocol(groups, count);
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Split split(Collection<Utterance> utterances, Labelling labelling, long seed) throws CorpusException {
        TreeMap<String, Utterance> taking = new TreeMap<>();
        labelling.labelled(utterances).forEach(u -> taking.put(u.id(), u));
        TreeMap<String, Integer> sizes = sizes(taking.values());
        Random random = new Random(seed);
        List<List<String>> speakerGroups = groups.isPresent()
                ? SpeakerGroups.balanced(sizes, checkedGroups(sizes.size()), random)
                : SpeakerGroups.single(checkedSpeakers(sizes));
        checkTrainingRemains(speakerGroups.size());

        List<Integer> circle = new ArrayList<>();
        for (int g = 0; g < speakerGroups.size(); g++) {
            circle.add(g);
        }
        Collections.shuffle(circle, random);
        List<Fold> folds = new ArrayList<>();
        for (int g = 0; g < speakerGroups.size(); g++) {
            Set<String> validation = new HashSet<>();
            for (int v = 1; v <= validationGroups; v++) {
                validation.addAll(speakerGroups.get(circle.get((circle.indexOf(g) + v) % circle.size())));
            }
            folds.add(fold(g, speakerGroups.get(g), validation, taking));
        }
        return new Split(ID, folds);
    }

    private static Fold fold(int index, List<String> tested, Set<String> validation, Map<String, Utterance> taking) {
        Map<String, Part> parts = new TreeMap<>();
        taking.forEach((id, utterance) -> parts.put(
                id,
                tested.contains(utterance.speaker())
                        ? Part.TEST
                        : validation.contains(utterance.speaker()) ? Part.VALIDATION : Part.TRAIN));
        return new Fold(index, String.join("+", tested), parts);
    }

    private static TreeMap<String, Integer> sizes(Collection<Utterance> utterances) throws CorpusException {
        Map<String, Integer> sizes = new HashMap<>();
        utterances.forEach(u -> sizes.merge(u.speaker(), 1, Integer::sum));
        Integer unknown = sizes.get("");
        if (unknown != null) {
            throw new CorpusException("speakers cannot be kept apart: of " + unknown
                    + " utterances the speaker is unknown; use another protocol, or a manifest with a speaker column");
        }
        return new TreeMap<>(sizes);
    }

    private static Collection<String> checkedSpeakers(TreeMap<String, Integer> sizes) throws CorpusException {
        if (sizes.size() < MIN_SPEAKERS) {
            throw new CorpusException("leaving one speaker out needs " + MIN_SPEAKERS + " speakers or more; there are "
                    + sizes.size() + ", and a result on so few says nothing about others");
        }
        return sizes.keySet();
    }

    private int checkedGroups(int speakers) throws CorpusException {
        int wanted = groups.orElseThrow();
        if (wanted > speakers) {
            throw new CorpusException(
                    wanted + " groups of speakers were asked for, but there are " + speakers + " speakers");
        }
        return wanted;
    }

    private void checkTrainingRemains(int groupCount) throws CorpusException {
        if (groupCount - 1 - validationGroups < 1) {
            throw new CorpusException("nobody is left to train on: of " + groupCount
                    + " groups of speakers one is tested and " + validationGroups + " validate");
        }
    }
}
