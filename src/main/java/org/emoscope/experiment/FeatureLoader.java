package org.emoscope.experiment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.Signal;
import org.emoscope.corpus.Utterance;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.feature.ContentHash;
import org.emoscope.feature.FeatureCache;
import org.emoscope.feature.FeatureExtractor;
import org.emoscope.feature.FeatureKey;
import org.emoscope.feature.SpeechReader;
import org.emoscope.model.InputSpec;
import org.emoscope.task.TaskContext;

/** Features of utterances, from the cache where they are known. Thread safe. */
public final class FeatureLoader {

    private final FeatureCache cache;
    private final FeatureExtractor extractor = new FeatureExtractor();

    public FeatureLoader(FeatureCache cache) {
        this.cache = cache;
    }

    /**
     * The features of all utterances by id.
     *
     * @param checkpoint passed before each utterance; may wait, or end the work by an exception
     * @throws AudioFormatException if an utterance cannot be read any more
     */
    Map<String, FrameMatrix> load(List<Utterance> utterances, InputSpec input, Runnable checkpoint, TaskContext context)
            throws AudioFormatException {
        Map<String, FrameMatrix> features = new LinkedHashMap<>();
        for (Utterance utterance : utterances) {
            checkpoint.run();
            context.progress((double) features.size() / utterances.size(), "Features of " + utterance.id());
            features.put(utterance.id(), load(utterance, input));
        }
        return features;
    }

    private FrameMatrix load(Utterance utterance, InputSpec input) throws AudioFormatException {
        String hash = utterance.attribute(Utterance.CONTENT_HASH);
        if (hash.isEmpty()) {
            Signal signal = read(utterance);
            return cache.get(
                    new FeatureKey(ContentHash.of(signal), input.kind(), input.parameters()),
                    () -> extractor.extract(signal, input.kind(), input.parameters()));
        }
        return cache.get(
                new FeatureKey(hash, input.kind(), input.parameters()),
                () -> extractor.extract(read(utterance), input.kind(), input.parameters()));
    }

    /** The sound of an utterance: mono, 16 kHz. */
    public static Signal read(Utterance utterance) throws AudioFormatException {
        return utterance.span().isWhole()
                ? SpeechReader.read(utterance.audio())
                : SpeechReader.read(
                        utterance.audio(),
                        utterance.span().startSeconds(),
                        utterance.span().endSeconds());
    }
}
