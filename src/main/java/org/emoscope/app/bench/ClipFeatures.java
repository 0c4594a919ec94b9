package org.emoscope.app.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.emoscope.audio.Signal;
import org.emoscope.feature.FeatureExtractor;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import org.emoscope.task.TaskContext;

/** Features of whole clips, a clip a thread; decoding is not timed. */
public final class ClipFeatures implements BenchSubject {

    private static final FeatureParameters MEL = Preset.LIBROSA
            .parameters()
            .with(Map.of("n-fft", "512", "hop", "160", "win", "400", "log", "none", "top-db", "off"));

    /** Passes until the loops are compiled for good: a corpus of a quarter of an hour needs some fifteen. */
    private static final int WARM_UP = 25;

    private final String name;
    private final String beside;
    private final FeatureKind kind;
    private final FeatureParameters parameters;
    private final List<Signal> clips;

    private ClipFeatures(
            String name, String beside, FeatureKind kind, FeatureParameters parameters, List<Signal> clips) {
        this.name = name;
        this.beside = beside;
        this.kind = kind;
        this.parameters = parameters;
        this.clips = List.copyOf(clips);
        if (clips.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to compute features of");
        }
    }

    /** The Mel spectrogram that the public reference computes too. */
    public static ClipFeatures mel(List<Signal> clips) {
        return new ClipFeatures("Mel spectrogram, 512/160/128", "NumPy, one process", FeatureKind.MEL, MEL, clips);
    }

    /** The coefficients of the default chain. */
    public static ClipFeatures mfcc(List<Signal> clips) {
        return new ClipFeatures("MFCC, preset fayek", "", FeatureKind.MFCC, Preset.FAYEK.parameters(), clips);
    }

    /** The rate that clips must have. */
    public static int sampleRateHz() {
        return MEL.sampleRateHz();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String unit() {
        return "s of audio/s";
    }

    @Override
    public String beside() {
        return beside;
    }

    @Override
    public double[] measure(BenchPlan plan, TaskContext context) throws ExecutionException, InterruptedException {
        double seconds = clips.stream().mapToDouble(Signal::durationSeconds).sum();
        FeatureExtractor extractor = new FeatureExtractor();
        double[] rounds = new double[plan.rounds()];
        ExecutorService threads = Executors.newFixedThreadPool(plan.threads());
        try {
            for (int round = -plan.either(WARM_UP, 1); round < rounds.length; round++) {
                long start = System.nanoTime();
                all(extractor, threads);
                double perSecond = seconds / ((System.nanoTime() - start) * 1e-9);
                if (round >= 0) {
                    rounds[round] = perSecond;
                }
            }
        } finally {
            threads.shutdownNow();
        }
        return rounds;
    }

    private void all(FeatureExtractor extractor, ExecutorService threads)
            throws ExecutionException, InterruptedException {
        List<Future<?>> pending = new ArrayList<>();
        for (Signal clip : clips) {
            pending.add(threads.submit(() -> extractor.extract(clip, kind, parameters)));
        }
        for (Future<?> each : pending) {
            each.get();
        }
    }
}
