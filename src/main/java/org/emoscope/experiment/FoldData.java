package org.emoscope.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emoscope.corpus.Fold;
import org.emoscope.corpus.Part;
import org.emoscope.corpus.label.Labelling;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.feature.Normalisation;
import org.emoscope.feature.NormalisationFit;
import org.emoscope.model.Example;
import org.emoscope.model.InputSpec;

/**
 * The numbers of one fold, side by side: normalised by its training utterances alone.
 *
 * @param normalisation fitted on the training utterances
 * @param train to learn from
 * @param validation to choose the epoch by; may be empty
 * @param test to be decided once
 */
record FoldData(Normalisation normalisation, Side train, Side validation, Side test) {

    /**
     * One side of a split.
     *
     * @param ids of the utterances
     * @param inputs what the network reads, in the same order
     * @param targets class indices, in the same order
     */
    record Side(List<String> ids, List<Example> inputs, int[] targets) {

        int size() {
            return ids.size();
        }
    }

    /**
     * Prepares a fold.
     *
     * @param features of every utterance of the fold, by id
     */
    static FoldData of(Fold fold, Labelling labelling, InputSpec input, Map<String, FrameMatrix> features) {
        NormalisationFit fit = new NormalisationFit(input.bins());
        fold.ids(Part.TRAIN).forEach(id -> fit.add(features.get(id)));
        Normalisation normalisation = fit.result();
        return new FoldData(
                normalisation,
                side(fold.ids(Part.TRAIN), labelling, input, features, normalisation),
                side(fold.ids(Part.VALIDATION), labelling, input, features, normalisation),
                side(fold.ids(Part.TEST), labelling, input, features, normalisation));
    }

    private static Side side(
            List<String> ids,
            Labelling labelling,
            InputSpec input,
            Map<String, FrameMatrix> features,
            Normalisation normalisation) {
        List<Example> inputs = new ArrayList<>();
        for (String id : ids) {
            inputs.add(input.fit(features.get(id), normalisation));
        }
        int[] targets = ids.stream().mapToInt(labelling::classIndex).toArray();
        return new Side(ids, inputs, targets);
    }
}
