package org.emoscope.experiment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.emoscope.audio.Signal;
import org.emoscope.audio.WavWriter;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.ScanReport;
import org.emoscope.corpus.Span;
import org.emoscope.corpus.Utterance;
import org.emoscope.corpus.label.CategoryMap;
import org.emoscope.feature.ContentHash;

/** Four speakers who hum two moods three times each: a corpus that a small network learns in a second. */
public final class TinyCorpus {

    private static final int RATE = 16_000;

    private TinyCorpus() {}

    /** Writes the corpus and describes it. */
    public static Corpus write(Path folder) throws Exception {
        return write(folder, List.of("anger", "sadness"));
    }

    /** The same with other moods, the first the highest. */
    public static Corpus write(Path folder, List<String> labels) throws Exception {
        List<Utterance> utterances = new ArrayList<>();
        StringBuilder manifest = new StringBuilder("path,label,speaker,text\n");
        for (int speaker = 1; speaker <= 4; speaker++) {
            for (String label : labels) {
                for (int take = 0; take < 3; take++) {
                    Signal signal = hum(speaker, 900 / (1 + 2.6 * labels.indexOf(label)), take);
                    String id = "s" + speaker + "/" + label + take + ".wav";
                    Path file = folder.resolve(id);
                    Files.createDirectories(file.getParent());
                    WavWriter.write(file, signal);
                    manifest.append(id + "," + label + ",s" + speaker + ",hum" + take + "\n");
                    utterances.add(new Utterance(
                            id,
                            file,
                            Span.WHOLE,
                            label,
                            "s" + speaker,
                            "hum" + take,
                            OptionalDouble.empty(),
                            OptionalDouble.empty(),
                            Map.of(Utterance.CONTENT_HASH, ContentHash.of(signal), Utterance.SECONDS, "0.7")));
                }
            }
        }
        Files.writeString(folder.resolve("manifest.csv"), manifest);
        return new Corpus(
                "Tiny",
                CorpusType.FOLDERS,
                folder,
                utterances,
                new ScanReport(utterances.size(), 0, List.of(), List.of()));
    }

    private static Signal hum(int speaker, double hz, int take) {
        SplittableRandom random = new SplittableRandom(speaker * 100 + take);
        float[] samples = new float[RATE * 7 / 10];
        for (int i = 0; i < samples.length; i++) {
            double t = (double) i / RATE;
            samples[i] = (float)
                    (0.3 * Math.sin(2 * Math.PI * hz * (1 + 0.05 * speaker) * t) + 0.02 * (random.nextDouble() - 0.5));
        }
        return new Signal(samples, RATE);
    }

    /** A run that takes a second. */
    public static RunSpec spec(Corpus corpus, int epochs) {
        return new RunSpec(
                "tiny",
                "baseline",
                Map.of(
                        "epochs", Integer.toString(epochs),
                        "seconds", "0.6",
                        "kernels", "6",
                        "pool", "10",
                        "dense", "12",
                        "batch", "5"),
                corpus.root().toString(),
                "",
                "native",
                "summary",
                CategoryMap.standard().toWords(),
                "speaker",
                0,
                7,
                1);
    }
}
