package org.emoscope.ui.results;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.emoscope.similarity.Sampling;
import org.emoscope.similarity.SetRule;
import org.emoscope.similarity.SimilarityAnalysis;

/** How classes are compared, and how far that is. Needs no toolkit. */
final class SimilarityModel {

    /** Stands for no threshold: the closest pair. */
    static final int CLOSEST = -1;

    private static final double PERCENT = 100;

    private final IntegerProperty share = new SimpleIntegerProperty((int) Math.round(Sampling.USUAL_SHARE * PERCENT));
    private final IntegerProperty seed = new SimpleIntegerProperty((int) Sampling.USUAL.seed());
    private final IntegerProperty threshold = new SimpleIntegerProperty(CLOSEST);
    private final ObjectProperty<SimilarityState> state = new SimpleObjectProperty<>(new SimilarityState.Waiting());

    /** How much of each class is drawn, in per cent, 1 to 100. */
    IntegerProperty shareProperty() {
        return share;
    }

    IntegerProperty seedProperty() {
        return seed;
    }

    /** The distance up to which pairs are similar, or {@link #CLOSEST}. */
    IntegerProperty thresholdProperty() {
        return threshold;
    }

    ObjectProperty<SimilarityState> stateProperty() {
        return state;
    }

    Sampling sampling() {
        return new Sampling(share.get() / PERCENT, seed.get());
    }

    /** An analysis with S by the threshold. */
    SimilarityAnalysis withSet(SimilarityAnalysis analysis) {
        return analysis.with(threshold.get() < 0 ? SetRule.CLOSEST : new SetRule.UpTo(threshold.get()));
    }
}
