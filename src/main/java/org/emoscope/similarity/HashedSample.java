package org.emoscope.similarity;

import java.util.ArrayList;
import java.util.List;

/**
 * Hashes of the utterances that were drawn from a collection. Immutable.
 *
 * @param classes names by class index
 * @param pictures a hash for each utterance drawn
 * @param utterances how many there were to draw from
 */
public record HashedSample(List<String> classes, List<HashedPicture> pictures, int utterances) {

    public HashedSample {
        classes = List.copyOf(classes);
        pictures = List.copyOf(pictures);
    }

    /** The classes of which nothing was drawn, because they have no utterance. */
    public List<String> empty() {
        List<String> empty = new ArrayList<>(classes);
        pictures.forEach(each -> empty.remove(classes.get(each.classIndex())));
        return empty;
    }
}
