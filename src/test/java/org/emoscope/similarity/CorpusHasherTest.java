package org.emoscope.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.Span;
import org.emoscope.corpus.ToneFolders;
import org.emoscope.corpus.Utterance;
import org.emoscope.corpus.label.Labelling;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.Preset;
import org.emoscope.task.TaskContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusHasherTest {

    private static final Sampling HALF = new Sampling(0.5, 3);

    @TempDir
    Path folder;

    private final List<Utterance> utterances = new ArrayList<>();

    @BeforeEach
    void record() throws Exception {
        Map<String, Double> hertz = new LinkedHashMap<>();
        hertz.put("low", 700.0);
        hertz.put("high", 5500.0);
        ToneFolders.write(folder, hertz, 6);
        for (String label : hertz.keySet()) {
            for (int i = 0; i < 6; i++) {
                utterances.add(utterance(label, i, Span.WHOLE));
            }
        }
    }

    @Test
    void aToneIsARowOfBrightCellsAtItsHeight() throws Exception {
        HashedSample sample = hash(HALF);

        assertThat(sample.classes()).containsExactly("low", "high", "none");
        assertThat(sample.empty()).containsExactly("none");
        assertThat(sample.utterances()).isEqualTo(12);
        assertThat(sample.pictures()).hasSize(6);
        assertThat(sample.pictures())
                .filteredOn(each -> each.classIndex() == 0)
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.hash().rows().get(7)).isEqualTo("11111111"));
        assertThat(sample.pictures())
                .filteredOn(each -> each.classIndex() == 1)
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.hash().rows().get(2)).isEqualTo("11111111"));
    }

    @Test
    void onlyWhatIsDrawnIsRead() throws Exception {
        Map<String, Integer> classes = new TreeMap<>();
        utterances.forEach(each -> classes.put(each.id(), labelling().classIndex(each.id())));
        HashedSample whole = hash(HALF);
        for (Utterance each : utterances) {
            if (!HALF.draw(classes).contains(each.id())) {
                Files.delete(each.audio());
            }
        }

        assertThat(hash(HALF)).isEqualTo(whole);
    }

    @Test
    void theOrderOfTheUtterancesDoesNotMatterToTheTable() throws Exception {
        HammingTable table = HammingTable.of(List.of("low", "high"), hash(HALF).pictures());
        Collections.shuffle(utterances, new Random(9));

        assertThat(HammingTable.of(List.of("low", "high"), hash(HALF).pictures()))
                .isEqualTo(table);
    }

    @Test
    void aPartOfAFileIsThePictureOfThatPart() throws Exception {
        Path beside = folder.resolve("low/low0.wav");
        utterances.set(0, utterance("low", 0, new Span(0.1, 0.3)));
        Files.move(beside, folder.resolve("low/moved.wav"));

        assertThatThrownBy(() -> hash(new Sampling(1, 1)))
                .isInstanceOf(AudioFormatException.class)
                .hasMessageContaining("low0.wav");
        Files.move(folder.resolve("low/moved.wav"), beside);
        assertThat(hash(new Sampling(1, 1)).pictures()).hasSize(12);
        utterances.set(0, utterance("low", 0, new Span(7, 8)));
        assertThatThrownBy(() -> hash(new Sampling(1, 1))).isInstanceOf(AudioFormatException.class);
    }

    @Test
    void anotherRateAnotherPictureAndAnotherSizeAreTaken() throws Exception {
        PictureSettings mel = new PictureSettings(
                FeatureKind.MEL,
                Preset.LIBROSA.parameters().with(Map.of("sample-rate", "8000", "fmax", "4000")),
                ColourMap.GRAY,
                5);

        HashedSample sample = new CorpusHasher(mel).hash(utterances.subList(0, 7), labelling(), HALF, TaskContext.NONE);

        assertThat(sample.pictures())
                .allSatisfy(each -> assertThat(each.hash().size()).isEqualTo(5));
    }

    @Test
    void oneClassIsNoComparison() {
        assertThatThrownBy(() -> new CorpusHasher(PictureSettings.USUAL)
                        .hash(utterances.subList(0, 6), labelling(), HALF, TaskContext.NONE))
                .isInstanceOf(CorpusException.class)
                .hasMessage("similarity compares two classes or more, but there are utterances of low alone");
    }

    @Test
    void stopsWhenItIsCancelled() {
        TaskContext cancelled = new TaskContext() {
            @Override
            public void progress(double fraction, String message) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };

        assertThatThrownBy(() -> new CorpusHasher(PictureSettings.USUAL).hash(utterances, labelling(), HALF, cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void refusesPicturesThatAreNone() {
        assertThatThrownBy(() -> new PictureSettings(FeatureKind.MFCC, Preset.FAYEK.parameters(), ColourMap.VIRIDIS, 8))
                .hasMessage("a picture shows a spectrogram or a Mel spectrogram, not MFCC");
        assertThatThrownBy(() -> new PictureSettings(FeatureKind.MEL, Preset.FAYEK.parameters(), ColourMap.VIRIDIS, 65))
                .hasMessage("a hash has 2 to 64 bits a side: 65");
    }

    private HashedSample hash(Sampling sampling) throws Exception {
        return new CorpusHasher(PictureSettings.USUAL).hash(utterances, labelling(), sampling, TaskContext.NONE);
    }

    private Labelling labelling() {
        Map<String, String> labels = new TreeMap<>();
        utterances.forEach(each -> labels.put(each.id(), each.label()));
        return new Labelling("native", List.of("low", "high", "none"), labels, List.of());
    }

    private Utterance utterance(String label, int take, Span span) {
        String id = label + "/" + label + take + ".wav";
        return new Utterance(
                id, folder.resolve(id), span, label, "", "", OptionalDouble.empty(), OptionalDouble.empty(), Map.of());
    }
}
