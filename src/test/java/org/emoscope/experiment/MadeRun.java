package org.emoscope.experiment;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.emoscope.corpus.label.CategoryMap;

/** Complete runs that nobody trained: a description and a summary on disk. */
public final class MadeRun {

    private MadeRun() {}

    /**
     * Writes a run with the labels of its corpus.
     *
     * @param runs the folder that holds all runs
     * @param corpus the folder that it says it was made on
     * @param fingerprint of that corpus, as the run says
     */
    public static RunFolder write(Path runs, Path corpus, String fingerprint, Confusion confusion) throws Exception {
        RunFolder folder = new RunFolder(Files.createDirectories(
                runs.resolve("2026-01-0" + confusion.classes().size() + "-made-abcd")));
        RunSpec spec = new RunSpec(
                "made",
                "baseline",
                Map.of(),
                corpus.toString(),
                "",
                "native",
                "summary",
                CategoryMap.standard().toWords(),
                "speaker",
                0,
                1,
                1);
        Map<String, String> provenance = Map.of("corpus", "Tones", Provenance.CORPUS_FINGERPRINT, fingerprint);
        String now = "2026-01-01T12:00:00Z";
        JsonFiles.write(
                folder.description(),
                new RunDescription(
                        RunDescription.FORMAT,
                        spec,
                        RunStatus.COMPLETE,
                        "",
                        confusion.classes(),
                        provenance,
                        Map.of(),
                        now,
                        now));
        JsonFiles.write(
                folder.summary(),
                new Summary(confusion, Scores.of(confusion), new Interval(0.4, 0.6), List.of(), 0.5, Double.NaN, 1));
        return folder;
    }
}
