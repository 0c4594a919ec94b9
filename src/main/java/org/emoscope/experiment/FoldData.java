package org.emoscope.experiment;

import java.util.List;
import java.util.Optional;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.augment.TrainingItem;
import org.emoscope.corpus.Fold;
import org.emoscope.corpus.Part;
import org.emoscope.corpus.label.Labelling;
import org.emoscope.feature.Normalisation;
import org.emoscope.model.Example;

/**
 * The sides of one fold: normalised by its training items alone, with copies on the training side alone.
 *
 * @param normalisation fitted on the training items; none for pictures
 * @param train to learn from
 * @param validation to choose the epoch by; may be empty
 * @param test to be decided once
 */
record FoldData(Optional<Normalisation> normalisation, Side train, Side validation, Side test) {

    /** One side of a split; examples are made when they are asked for. Thread safe. */
    interface Side {

        /** Utterances and copies of them. */
        List<TrainingItem> items();

        /** The class index of an item. */
        int target(int index);

        /** How long its utterance is. */
        double seconds(int index);

        /**
         * What the system reads of an item.
         *
         * @throws AudioFormatException if its utterance cannot be read any more
         */
        Example example(int index) throws AudioFormatException;

        default int size() {
            return items().size();
        }
    }

    /**
     * Prepares a fold.
     *
     * @param training the utterances of its training part and their copies
     * @param checkpoint passed often; may wait, or end the work by an exception
     */
    static FoldData of(
            Fold fold, List<TrainingItem> training, Labelling labelling, RunExamples examples, Runnable checkpoint)
            throws AudioFormatException {
        Optional<Normalisation> normalisation = examples.normalisation(training, checkpoint);
        return new FoldData(
                normalisation,
                new PreparedSide(training, labelling, examples, normalisation),
                side(fold, Part.VALIDATION, labelling, examples, normalisation),
                side(fold, Part.TEST, labelling, examples, normalisation));
    }

    private static Side side(
            Fold fold, Part part, Labelling labelling, RunExamples examples, Optional<Normalisation> normalisation) {
        List<TrainingItem> items = fold.ids(part).stream().map(TrainingItem::of).toList();
        return new PreparedSide(items, labelling, examples, normalisation);
    }

    private record PreparedSide(
            List<TrainingItem> items, Labelling labelling, RunExamples examples, Optional<Normalisation> normalisation)
            implements Side {

        @Override
        public int target(int index) {
            return labelling.classIndex(items.get(index).sourceId());
        }

        @Override
        public double seconds(int index) {
            return examples.seconds(items.get(index));
        }

        @Override
        public Example example(int index) throws AudioFormatException {
            return examples.example(items.get(index), normalisation);
        }
    }
}
