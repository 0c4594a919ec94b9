package org.emoscope.experiment;

import java.util.Optional;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.Signal;
import org.emoscope.augment.Augmentation;
import org.emoscope.augment.AugmentedFeatures;
import org.emoscope.corpus.Utterance;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.feature.ContentHash;
import org.emoscope.feature.FeatureCache;
import org.emoscope.feature.FeatureKey;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.SpeechReader;
import org.emoscope.model.ExampleReader;
import org.emoscope.model.MatrixInput;
import org.emoscope.model.PictureExample;
import org.emoscope.model.PictureInput;

/** What systems read of utterances and of copies of them, from the cache where it is known. Thread safe. */
public final class FeatureLoader {

    private final FeatureCache cache;
    private final ExampleReader reader = new ExampleReader();

    public FeatureLoader(FeatureCache cache) {
        this.cache = cache;
    }

    /**
     * A matrix of features, not normalised.
     *
     * @throws AudioFormatException if the utterance cannot be read any more
     */
    FrameMatrix matrix(Utterance utterance, MatrixInput input, Optional<Augmentation> augmentation)
            throws AudioFormatException {
        Sound sound = new Sound(utterance);
        FeatureKey key = AugmentedFeatures.key(sound.hash(), input.kind(), input.parameters(), augmentation);
        return cache.get(key, () -> reader.matrix(sound.signal(), input, augmentation));
    }

    /**
     * Pictures, mapped from the cache.
     *
     * @throws AudioFormatException if the utterance cannot be read any more
     */
    PictureExample pictures(Utterance utterance, PictureInput input, Optional<Augmentation> augmentation)
            throws AudioFormatException {
        Sound sound = new Sound(utterance);
        String variant = input.views() + " " + input.segmentation()
                + augmentation.map(a -> " " + a.text()).orElse("");
        FeatureKey key = new FeatureKey(sound.hash(), FeatureKind.SPECTROGRAM, input.parameters(), variant);
        return new PictureExample(cache.levels(
                key, () -> reader.pictures(sound.signal(), input, augmentation).levels()));
    }

    /** As {@link #pictures}, without the cache: for more pictures than it should hold. */
    PictureExample drawn(Utterance utterance, PictureInput input, Optional<Augmentation> augmentation)
            throws AudioFormatException {
        return reader.pictures(read(utterance), input, augmentation);
    }

    /** Whether so many bytes may stay in the cache without driving out most of what else it holds. */
    boolean holds(long bytes) {
        return bytes <= cache.limitBytes() / 2;
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

    /** An utterance that is read at most once, and only if it has to be. */
    private static final class Sound {

        private final Utterance utterance;
        private Optional<Signal> signal = Optional.empty();

        Sound(Utterance utterance) {
            this.utterance = utterance;
        }

        Signal signal() throws AudioFormatException {
            if (signal.isEmpty()) {
                signal = Optional.of(read(utterance));
            }
            return signal.get();
        }

        String hash() throws AudioFormatException {
            String known = utterance.attribute(Utterance.CONTENT_HASH);
            return known.isEmpty() ? ContentHash.of(signal()) : known;
        }
    }
}
