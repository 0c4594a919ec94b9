package org.emoscope.app.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.emoscope.app.BuildInfo;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.Signal;
import org.emoscope.audio.WavWriter;
import org.emoscope.augment.Noise;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.demo.DemoCorpus;
import org.emoscope.corpus.importer.CorpusScanner;
import org.emoscope.corpus.importer.ScanOptions;
import org.emoscope.corpus.label.CategoryMap;
import org.emoscope.experiment.EpochResult;
import org.emoscope.experiment.Experiment;
import org.emoscope.experiment.FeatureLoader;
import org.emoscope.experiment.Provenance;
import org.emoscope.experiment.RunControl;
import org.emoscope.experiment.RunFolder;
import org.emoscope.experiment.RunListener;
import org.emoscope.experiment.RunSpec;
import org.emoscope.feature.FeatureCache;
import org.emoscope.feature.SpeechReader;
import org.emoscope.file.Folders;
import org.emoscope.model.EmotionSystem;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.SystemRegistry;
import org.emoscope.task.TaskContext;

/**
 * A whole run on many utterances: scanned, computed, trained for an epoch, validated and tested.
 *
 * <p>They are those of the demo corpus over and over, each with noise of its own, so that no two are the same sound. Four
 * fifths are trained on.
 *
 * @param utterances how many, {@value #LEAST} to {@value #MOST}
 */
public record ManyUtterances(EmotionSystem system, int utterances) implements BenchSubject {

    private static final int LEAST = 40;
    private static final int MOST = 100_000;
    private static final double NOISE_DB = 40;
    private static final String MANIFEST = "manifest.csv";

    public ManyUtterances {
        if (utterances < LEAST || utterances > MOST) {
            throw new IllegalArgumentException("utterances must be " + LEAST + " to " + MOST + ": " + utterances);
        }
    }

    @Override
    public String name() {
        return system.id() + ", an epoch on four fifths of " + utterances + " utterances";
    }

    @Override
    public String unit() {
        return "samples/s";
    }

    @Override
    public String beside() {
        return "";
    }

    /** How many samples a second the last network was trained with, reading and features included. */
    @Override
    public double[] measure(BenchPlan plan, TaskContext context) throws Exception {
        Path folder = Files.createTempDirectory("emoscope-bench");
        try {
            Path sounds = folder.resolve("sounds");
            context.progress(0, "Speaking");
            speak(DemoCorpus.ensure(folder.resolve("demo"), TaskContext.NONE), sounds, context);
            return new double[] {train(sounds, folder, context).samplesPerSecond()};
        } finally {
            Folders.delete(folder);
        }
    }

    private void speak(Path demo, Path sounds, TaskContext context) throws IOException, AudioFormatException {
        List<String> lines = Files.readAllLines(demo.resolve(DemoCorpus.MANIFEST));
        Map<String, Signal> known = new HashMap<>();
        StringBuilder manifest = new StringBuilder(lines.get(0)).append('\n');
        Files.createDirectories(sounds);
        for (int i = 0; i < utterances; i++) {
            context.checkCancelled();
            String line = lines.get(1 + i % (lines.size() - 1));
            String file = line.substring(0, line.indexOf(','));
            Signal spoken = known.get(file);
            if (spoken == null) {
                spoken = SpeechReader.read(demo.resolve(file));
                known.put(file, spoken);
            }
            WavWriter.write(sounds.resolve(i + ".wav"), new Noise(NOISE_DB, i).apply(spoken));
            manifest.append(i)
                    .append(".wav")
                    .append(line.substring(file.length()))
                    .append('\n');
        }
        Files.writeString(sounds.resolve(MANIFEST), manifest, StandardCharsets.UTF_8);
    }

    private EpochResult train(Path sounds, Path folder, TaskContext context) throws Exception {
        context.progress(0, "Listening");
        Corpus corpus = CorpusScanner.standard().scan(sounds, ScanOptions.DEFAULT, TaskContext.NONE);
        FeatureCache cache = new FeatureCache(folder.resolve("cache"));
        Experiment experiment = new Experiment(
                new SystemRegistry(List.of(system)),
                new FeatureLoader(cache),
                new Provenance(BuildInfo.version(), BuildInfo.commit()));
        AtomicReference<EpochResult> latest = new AtomicReference<>();
        RunListener listener = new RunListener() {
            @Override
            public void epochDone(EpochResult result) {
                latest.set(result);
            }
        };
        RunFolder run = experiment.create(spec(sounds), corpus, folder.resolve("runs"));
        experiment.run(run, corpus, new RunControl(), listener, context);
        return latest.get();
    }

    private RunSpec spec(Path sounds) {
        Map<String, String> settings = system.hyperParameters().stream()
                .map(HyperParameter::name)
                .filter(name -> name.endsWith("epochs"))
                .collect(Collectors.toMap(name -> name, name -> "1"));
        return new RunSpec(
                "memory",
                system.id(),
                settings,
                sounds.toString(),
                "",
                "quadrant",
                "summary",
                CategoryMap.standard().toWords(),
                "thesis",
                0,
                1,
                1);
    }
}
