package org.emoscope.model.dl4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.NetworkImage;
import org.emoscope.feature.SpectrogramImage;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.LabelledExamples;
import org.emoscope.model.PictureExample;
import org.emoscope.similarity.GreyImage;
import org.emoscope.similarity.HammingTable;
import org.emoscope.similarity.HashedPicture;
import org.emoscope.similarity.Sampling;
import org.emoscope.similarity.SetRule;
import org.emoscope.similarity.SimilarSet;

/**
 * Finds the classes whose spectrograms look alike in a training part (Li 2021, 3.4).
 *
 * @param rule how close is alike, or which classes somebody named
 * @param sampling which utterances stand for their class
 * @param hashSize bits a side
 * @param colours in which the pictures are made grey
 */
record SimilarClasses(SetRule rule, Sampling sampling, int hashSize, ColourMap colours) {

    /** Two that are alike, and one beside them. */
    private static final int LEAST_CLASSES = 3;

    private static final String SIMILAR = "similar";
    private static final String CLOSEST = "closest";
    private static final String SHARE = "similar-share";
    private static final String SEED = "similar-seed";
    private static final String HASH = "hash-size";

    static List<HyperParameter> declared() {
        return List.of(
                HyperParameter.text(
                        SIMILAR,
                        CLOSEST,
                        "The classes that are told apart by themselves: closest for the pair with the closest hashes, a"
                                + " number for all pairs up to that distance, or names such as sad+angry or sad,angry."),
                HyperParameter.real(SHARE, Sampling.USUAL_SHARE, 0.001, 1, "Share of each class that is hashed."),
                HyperParameter.whole(SEED, 1, 0, 1_000_000, "Decides which utterances are hashed."),
                HyperParameter.whole(
                        HASH,
                        GreyImage.USUAL_SIZE,
                        GreyImage.LEAST_SIZE,
                        GreyImage.MOST_SIZE,
                        "Rows and columns of a hash."));
    }

    static SimilarClasses of(HyperParameters values) {
        return new SimilarClasses(
                rule(values.text(SIMILAR)),
                new Sampling(values.real(SHARE), values.whole(SEED)),
                values.whole(HASH),
                Pixels.of(values).colours());
    }

    private static SetRule rule(String text) {
        if (text.equals(CLOSEST)) {
            return SetRule.CLOSEST;
        }
        return text.matches("\\d{1,4}")
                ? new SetRule.UpTo(Integer.parseInt(text))
                : new SetRule.ByHand(Arrays.asList(text.split("[+,]")));
    }

    /**
     * Refuses what cannot be found whatever the utterances are.
     *
     * @throws IllegalArgumentException with a sentence for a person
     */
    void check(List<String> classes) {
        if (classes.size() < LEAST_CLASSES) {
            throw new IllegalArgumentException("recognition on two levels needs " + LEAST_CLASSES
                    + " classes or more; there are " + String.join(", ", classes));
        }
        if (rule instanceof SetRule.ByHand named) {
            named.places(classes);
        }
    }

    /**
     * The indices of the similar classes, in order.
     *
     * @throws IllegalArgumentException if no two classes are close enough, or named ones make no set
     * @throws AudioFormatException if an utterance cannot be read any more
     */
    List<Integer> find(List<String> classes, LabelledExamples training) throws AudioFormatException {
        if (rule instanceof SetRule.ByHand named) {
            return named.places(classes);
        }
        Map<String, Integer> targets = new LinkedHashMap<>();
        for (int i = 0; i < training.size(); i++) {
            targets.put(training.id(i), training.target(i));
        }
        SortedSet<String> drawn = sampling.draw(targets);
        List<HashedPicture> pictures = new ArrayList<>();
        for (int i = 0; i < training.size(); i++) {
            if (drawn.contains(training.id(i))) {
                pictures.add(hashed(training.target(i), (PictureExample) training.example(i)));
            }
        }
        SimilarSet set = SimilarSet.of(HammingTable.of(classes, pictures), rule);
        if (set.isEmpty()) {
            throw new IllegalArgumentException(
                    "no two classes are as close as that; take a larger distance for '" + SIMILAR + "', or closest");
        }
        return set.classIndices();
    }

    private HashedPicture hashed(int target, PictureExample pictures) {
        byte[] levels = new byte[PictureExample.PICTURE_BYTES];
        pictures.copyInto(0, levels);
        SpectrogramImage spectrogram = new SpectrogramImage(NetworkImage.SIZE, NetworkImage.SIZE, levels);
        return HashedPicture.of(target, GreyImage.of(spectrogram, colours, hashSize));
    }
}
