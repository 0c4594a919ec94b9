package org.emoscope.similarity;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.Signal;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.Utterance;
import org.emoscope.corpus.label.Labelling;
import org.emoscope.feature.FeatureExtractor;
import org.emoscope.feature.NetworkImage;
import org.emoscope.feature.SpectrogramImage;
import org.emoscope.feature.SpeechReader;
import org.emoscope.task.ParallelWork;
import org.emoscope.task.TaskContext;

/**
 * Draws a share of the utterances of each class and hashes their pictures of 256×256, read from their files on two
 * threads.
 *
 * <p>Only what is drawn is read. Thread safe.
 */
public final class CorpusHasher {

    private final PictureSettings settings;
    private final NetworkImage images = new NetworkImage(new FeatureExtractor());

    public CorpusHasher(PictureSettings settings) {
        this.settings = Objects.requireNonNull(settings, "settings");
    }

    /** Carries what is wrong with a file through the function that met it. */
    private static final class UnreadableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final AudioFormatException why;

        UnreadableException(AudioFormatException why) {
            super(why);
            this.why = why;
        }
    }

    /**
     * Hashes a sample.
     *
     * @param utterances to draw from, those that have a class; for training, those of the training part alone
     * @throws CorpusException if fewer than two classes have utterances
     * @throws AudioFormatException if an utterance that was drawn cannot be read, or is too long for a picture
     * @throws java.util.concurrent.CancellationException if the context asks to stop
     */
    public HashedSample hash(
            Collection<Utterance> utterances, Labelling labelling, Sampling sampling, TaskContext context)
            throws AudioFormatException, CorpusException {
        List<Utterance> labelled = labelling.labelled(utterances);
        check(labelled, labelling);
        List<Utterance> drawn = drawn(labelled, labelling, sampling);
        try (ParallelWork work = new ParallelWork("similarity")) {
            List<HashedPicture> pictures = work.map(
                    drawn,
                    utterance -> HashedPicture.of(labelling.classIndex(utterance.id()), grey(utterance)),
                    (utterance, done) -> context.progress(
                            (double) done / drawn.size(),
                            String.format(Locale.ROOT, "Picture %,d of %,d", done, drawn.size())),
                    context);
            return new HashedSample(labelling.classes(), pictures, labelled.size());
        } catch (UnreadableException e) {
            throw e.why;
        }
    }

    private static void check(List<Utterance> labelled, Labelling labelling) throws CorpusException {
        List<String> there = labelled.stream()
                .map(each -> labelling.label(each.id()).orElseThrow())
                .distinct()
                .toList();
        if (there.size() < 2) {
            throw new CorpusException("similarity compares two classes or more, but there are utterances of "
                    + (there.isEmpty() ? "none" : there.get(0) + " alone"));
        }
    }

    private static List<Utterance> drawn(List<Utterance> labelled, Labelling labelling, Sampling sampling) {
        SortedSet<String> ids = sampling.draw(
                labelled.stream().collect(Collectors.toMap(Utterance::id, each -> labelling.classIndex(each.id()))));
        return labelled.stream().filter(each -> ids.contains(each.id())).toList();
    }

    private GreyImage grey(Utterance utterance) {
        try {
            Signal speech = read(utterance);
            SpectrogramImage picture = images.draw(speech, settings.kind(), settings.parameters());
            return GreyImage.of(picture, settings.map(), settings.hashSize());
        } catch (AudioFormatException e) {
            throw new UnreadableException(e);
        }
    }

    private Signal read(Utterance utterance) throws AudioFormatException {
        Signal speech = SpeechReader.read(
                utterance.audio(),
                settings.parameters().sampleRateHz(),
                utterance.span().startSeconds(),
                utterance.span().endSeconds());
        if (speech.durationSeconds() > NetworkImage.MOST_SECONDS) {
            throw new AudioFormatException(String.format(
                    Locale.ROOT,
                    "%s: lasts %.0f s, and a picture shows %.0f s at most",
                    utterance.audio(),
                    speech.durationSeconds(),
                    NetworkImage.MOST_SECONDS));
        }
        return speech;
    }
}
