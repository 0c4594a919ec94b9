package org.emoscope.experiment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.augment.TrainingItem;
import org.emoscope.corpus.Utterance;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.feature.Normalisation;
import org.emoscope.feature.NormalisationFit;
import org.emoscope.model.Example;
import org.emoscope.model.InputSpec;
import org.emoscope.model.MatrixInput;
import org.emoscope.model.PictureExample;
import org.emoscope.model.PictureInput;

/**
 * What a run's system reads of utterances and their copies, kept from fold to fold.
 *
 * <p>Matrices stay in memory. Pictures stay mapped from the cache where it can hold them all, which takes no memory of the
 * JVM; otherwise they are drawn each time. Thread safe.
 */
final class RunExamples {

    private final FeatureLoader loader;
    private final InputSpec input;
    private final Map<String, Utterance> utterances;
    private final boolean keepsPictures;
    private final Map<String, FrameMatrix> matrices = new ConcurrentHashMap<>();
    private final Map<String, PictureExample> pictures = new ConcurrentHashMap<>();

    RunExamples(FeatureLoader loader, InputSpec input, List<Utterance> utterances) {
        this.loader = loader;
        this.input = input;
        this.utterances = utterances.stream().collect(Collectors.toMap(Utterance::id, Function.identity()));
        keepsPictures = input instanceof PictureInput drawn
                && loader.holds(utterances.stream()
                        .mapToLong(u -> drawn.bytes(u.seconds()))
                        .sum());
    }

    /** How long an utterance is. */
    double seconds(TrainingItem item) {
        return utterances.get(item.sourceId()).seconds();
    }

    /** The mean and deviation of the training items; none where pictures are read. */
    Optional<Normalisation> normalisation(List<TrainingItem> training, Runnable checkpoint)
            throws AudioFormatException {
        if (!(input instanceof MatrixInput matrix)) {
            return Optional.empty();
        }
        NormalisationFit fit = new NormalisationFit(matrix.bins());
        for (TrainingItem item : training) {
            checkpoint.run();
            fit.add(matrix(item, matrix));
        }
        return Optional.of(fit.result());
    }

    /**
     * What the system reads of an item.
     *
     * @throws AudioFormatException if its utterance cannot be read any more
     */
    Example example(TrainingItem item, Optional<Normalisation> normalisation) throws AudioFormatException {
        return input instanceof MatrixInput matrix
                ? matrix.fit(matrix(item, matrix), normalisation.orElseThrow())
                : pictures(item, (PictureInput) input);
    }

    private FrameMatrix matrix(TrainingItem item, MatrixInput wanted) throws AudioFormatException {
        FrameMatrix known = matrices.get(item.id());
        if (known == null) {
            known = loader.matrix(utterances.get(item.sourceId()), wanted, item.augmentation());
            matrices.put(item.id(), known);
        }
        return known;
    }

    private PictureExample pictures(TrainingItem item, PictureInput wanted) throws AudioFormatException {
        Utterance utterance = utterances.get(item.sourceId());
        if (!keepsPictures) {
            return loader.drawn(utterance, wanted, item.augmentation());
        }
        PictureExample known = pictures.get(item.id());
        if (known == null) {
            known = loader.pictures(utterance, wanted, item.augmentation());
            if (known.levels().isDirect()) {
                pictures.put(item.id(), known);
            }
        }
        return known;
    }
}
