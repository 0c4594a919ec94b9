package org.emoscope.experiment;

import java.util.List;

/**
 * What one stage of a system came to in a fold.
 *
 * @param name of the stage
 * @param classes that it tells apart
 * @param bestEpoch the epoch that was kept, from 1
 * @param counts {@code [truth][decision]} over the test utterances that it was asked about and that belong to one of its
 *     classes
 * @param strays test utterances that it was asked about and that belong to none of its classes
 */
public record StageResult(String name, List<String> classes, int bestEpoch, int[][] counts, int strays) {

    public StageResult {
        classes = List.copyOf(classes);
        counts = new Confusion(classes, counts).counts();
    }

    @Override
    public int[][] counts() {
        return confusion().counts();
    }

    /** The counts as a confusion matrix; rows are truth. */
    public Confusion confusion() {
        return new Confusion(classes, counts);
    }
}
