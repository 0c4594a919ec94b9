package org.emoscope.model;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How any system is trained. The batch follows Table 7 of Li (2021).
 *
 * @param epochs passes over the training utterances, 1 or more
 * @param batch utterances a step
 * @param classWeights whether rare classes count more
 * @param select which epoch is kept
 * @param patience epochs without a better one after which training stops; 0 to go on
 */
public record TrainingParameters(int epochs, int batch, ClassWeights classWeights, Select select, int patience) {

    /** How much a class counts in the loss. */
    public enum ClassWeights {
        /** Each utterance counts the same. */
        NONE,
        /** Each class counts the same: weight n / (classes · n of the class). */
        BALANCED
    }

    /** Which epoch is kept, judged on validation utterances alone. */
    public enum Select {
        /** The one with the lowest validation loss. */
        LOSS,
        /** The one with the highest validation UA; of equals the one with the lower loss. */
        UA,
        /** The last one. */
        LAST
    }

    /** Name of the number of epochs. */
    public static final String EPOCHS = "epochs";

    private static final String BATCH = "batch";
    private static final String CLASS_WEIGHTS = "class-weights";
    private static final String SELECT = "select";
    private static final String PATIENCE = "patience";

    /** What a person may set. */
    public static List<HyperParameter> declared() {
        return Stream.of(
                        HyperParameter.whole(EPOCHS, 60, 1, 10_000, "Passes over the training utterances."),
                        HyperParameter.whole(BATCH, 50, 1, 4096, "Utterances a step."),
                        HyperParameter.choice(
                                CLASS_WEIGHTS,
                                List.of("none", "balanced"),
                                "Whether each class counts the same in the loss, however many utterances it has."),
                        HyperParameter.choice(
                                SELECT,
                                List.of("loss", "ua", "last"),
                                "Which epoch is kept: the best on validation speakers by loss or by UA, or the last."),
                        HyperParameter.whole(
                                PATIENCE, 0, 0, 10_000, "Stop after this many epochs without a better one; 0 goes on."))
                .map(each -> each.in(HyperParameter.Group.TRAINING))
                .toList();
    }

    /** Reads them from the values of a system that declares them. */
    public static TrainingParameters of(HyperParameters values) {
        return new TrainingParameters(
                values.whole(EPOCHS),
                values.whole(BATCH),
                ClassWeights.valueOf(values.text(CLASS_WEIGHTS).toUpperCase(Locale.ROOT)),
                Select.valueOf(values.text(SELECT).toUpperCase(Locale.ROOT)),
                values.whole(PATIENCE));
    }

    /** The same for another number of epochs. */
    public TrainingParameters withEpochs(int other) {
        return new TrainingParameters(other, batch, classWeights, select, patience);
    }
}
