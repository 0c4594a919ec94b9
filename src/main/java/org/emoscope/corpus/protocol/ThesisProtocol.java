package org.emoscope.corpus.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.Fold;
import org.emoscope.corpus.Part;
import org.emoscope.corpus.Split;
import org.emoscope.corpus.Utterance;
import org.emoscope.corpus.label.Labelling;

/**
 * The random split of the thesis (6.2), class by class: of n utterances ⌊0.8 n⌋ train, 0.1 n validate (rounded half
 * up), the rest is tested.
 *
 * <p>Speakers and sentences stand on all sides, so results look better than they are with new speakers: it is here to
 * reproduce and to show that difference.
 */
public record ThesisProtocol() implements Protocol {

    public static final String ID = "thesis";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Split split(Collection<Utterance> utterances, Labelling labelling, long seed) throws CorpusException {
        Map<String, List<String>> byClass = new TreeMap<>();
        labelling.labelled(utterances).stream().map(Utterance::id).sorted().forEach(id -> byClass.computeIfAbsent(
                        labelling.labels().get(id), c -> new ArrayList<>())
                .add(id));
        Random random = new Random(seed);
        Map<String, Part> parts = new TreeMap<>();
        for (List<String> ids : byClass.values()) {
            Collections.shuffle(ids, random);
            for (int i = 0; i < ids.size(); i++) {
                parts.put(ids.get(i), part(i, ids.size()));
            }
        }
        for (Part part : Part.values()) {
            if (!parts.containsValue(part)) {
                throw new CorpusException("too few utterances for a random split: of " + parts.size()
                        + " none is left for " + part.name().toLowerCase(Locale.ROOT));
            }
        }
        return new Split(ID, List.of(new Fold(0, "random", parts)));
    }

    private static Part part(int place, int count) {
        int train = Math.toIntExact(count * 8L / 10);
        int validation = (count + 5) / 10;
        return place < train ? Part.TRAIN : place < train + validation ? Part.VALIDATION : Part.TEST;
    }
}
