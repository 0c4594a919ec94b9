package org.emoscope.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.model.Example;
import org.emoscope.model.Network;
import org.emoscope.model.Stage;

/**
 * What one stage of a system learns from on one side of a split: the examples of the utterances that concern it.
 *
 * <p>Thread safe where the stage makes its examples anew; what it makes once is made beforehand, on the thread that owns
 * the networks.
 */
final class StageExamples {

    private final FoldData.Side side;
    private final Stage stage;
    private final List<Network> earlier;
    private final List<Place> places = new ArrayList<>();
    private final Map<Place, Example> made = new HashMap<>();

    /** An example: which item of the side, and which part of it. */
    private record Place(int item, int part) {}

    private StageExamples(FoldData.Side side, Stage stage, List<Network> earlier) {
        this.side = side;
        this.stage = stage;
        this.earlier = earlier;
    }

    /**
     * Finds the examples of a stage.
     *
     * @param earlier the trained networks of the stages before
     * @param checkpoint passed before each example that is made now; may end the work by an exception
     * @throws AudioFormatException if an utterance cannot be read any more
     */
    static StageExamples of(FoldData.Side side, Stage stage, List<Network> earlier, Runnable checkpoint)
            throws AudioFormatException {
        StageExamples examples = new StageExamples(side, stage, earlier);
        for (int item = 0; item < side.size(); item++) {
            for (int part = 0; part < parts(side, stage, item); part++) {
                examples.places.add(new Place(item, part));
            }
        }
        if (stage.making() == Stage.Making.ONCE) {
            for (Place place : examples.places) {
                checkpoint.run();
                examples.made.put(place, examples.make(place));
            }
        }
        return examples;
    }

    /** How many examples there are on a side; none of them is made. */
    static int count(FoldData.Side side, Stage stage) {
        int count = 0;
        for (int item = 0; item < side.size(); item++) {
            count += parts(side, stage, item);
        }
        return count;
    }

    private static int parts(FoldData.Side side, Stage stage, int item) {
        return stage.target(side.target(item)) < 0 ? 0 : stage.parts(side.seconds(item));
    }

    private Example make(Place place) throws AudioFormatException {
        return stage.example(side.example(place.item()), place.part(), earlier);
    }

    int size() {
        return places.size();
    }

    /** Which item of the side an example is made of. */
    int item(int index) {
        return places.get(index).item();
    }

    /** The class of an example, among those of the stage. */
    int target(int index) {
        return stage.target(side.target(item(index)));
    }

    /** How many examples each class of the stage has. */
    int[] counts() {
        int[] counts = new int[stage.classes().size()];
        for (int i = 0; i < size(); i++) {
            counts[target(i)]++;
        }
        return counts;
    }

    Example example(int index) throws AudioFormatException {
        Place place = places.get(index);
        Example known = made.get(place);
        return known == null ? make(place) : known;
    }
}
