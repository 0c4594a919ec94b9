package org.emoscope.corpus.demo;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.emoscope.audio.WavWriter;
import org.emoscope.corpus.label.Quadrant;
import org.emoscope.file.AtomicFiles;
import org.emoscope.task.TaskContext;

/**
 * The demo corpus: 320 utterances of synthetic speech, made on first use, so that everything runs without a download.
 *
 * <p>8 voices × 4 quadrants × 10 sentences as 16-bit WAV files at 16 kHz, with {@code manifest.csv}, {@code README.txt} and,
 * written last, the marker {@value #MARKER} that says the corpus is whole and synthetic. The files are the same, byte for
 * byte, on every machine. A making that was killed starts again; two processes may ask at once, the second waits for the
 * first. Safe for use by many threads.
 */
public final class DemoCorpus {

    /** The file, in the corpus' folder, that marks a whole demo corpus. */
    public static final String MARKER = "emoscope-demo.properties";

    /** The file that lists the utterances. */
    public static final String MANIFEST = "manifest.csv";

    static final long SEED = 20_261;
    private static final int VERSION = 2;

    private static final String README =
            """
            EmoScope demo corpus

            Synthetic speech. Nobody speaks here: a formant synthesiser (Klatt 1980) says nonsense sentences
            with prosody set by valence and arousal. 8 voices (f1-f4, m1-m4), 4 quadrants (sad, pleasure, angry,
            joy), 10 sentences: 320 files, 16 kHz, 16 bit.

            It is here so that every part of EmoScope can be tried without a download. Recognition rates on it
            say nothing about human speech: do not report them as results.

            manifest.csv lists the files. EmoScope makes this folder again whenever it is missing.
            """;

    private DemoCorpus() {}

    /**
     * Makes the corpus unless it is there already.
     *
     * @param folder where it is, or goes; made if missing
     * @return the folder
     * @throws IOException if it cannot be written
     * @throws java.util.concurrent.CancellationException if cancelled; the next call starts again
     */
    public static Path ensure(Path folder, TaskContext context) throws IOException {
        if (isWhole(folder)) {
            return folder;
        }
        Files.createDirectories(folder);
        MakingLock.whileHeld(folder, context, () -> {
            if (!isWhole(folder)) {
                make(folder, context);
            }
        });
        return folder;
    }

    /**
     * One joyful utterance of the corpus, spoken alone if it is not there yet: for someone who wants to see something
     * at once.
     *
     * @param folder where the corpus is, or goes
     * @return the utterance's file
     * @throws IOException if it cannot be written
     */
    public static Path example(Path folder) throws IOException {
        DemoUtterance utterance = DemoUtterance.plan(SEED).stream()
                .filter(each -> each.quadrant() == Quadrant.JOY)
                .findFirst()
                .orElseThrow();
        Path file = folder.resolve(utterance.path());
        if (!Files.isRegularFile(file)) {
            WavWriter.write(file, utterance.speak());
        }
        return file;
    }

    /** Whether a folder holds a whole demo corpus of this version. */
    public static boolean isWhole(Path folder) {
        try {
            return Files.readString(folder.resolve(MARKER)).equals(marker())
                    && DemoUtterance.plan(SEED).stream().allMatch(u -> Files.isRegularFile(folder.resolve(u.path())));
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a sound file lies in a demo corpus, and so is synthetic speech. */
    public static boolean contains(Path file) {
        Path wav = file.toAbsolutePath().normalize().getParent();
        return wav != null && Files.isRegularFile(wav.resolveSibling(MARKER));
    }

    private static void make(Path folder, TaskContext context) throws IOException {
        Files.deleteIfExists(folder.resolve(MARKER));
        removeLeftovers(folder);
        removeLeftovers(folder.resolve("wav"));
        List<DemoUtterance> plan = DemoUtterance.plan(SEED);
        ParallelMaking.run(
                plan,
                utterance -> WavWriter.write(folder.resolve(utterance.path()), utterance.speak()),
                "Making the demo corpus",
                context);
        AtomicFiles.writeString(folder.resolve("README.txt"), README);
        AtomicFiles.writeString(folder.resolve(MANIFEST), manifest(plan));
        AtomicFiles.writeString(folder.resolve(MARKER), marker());
        context.progress(1, "The demo corpus is made");
    }

    private static String manifest(List<DemoUtterance> plan) {
        return plan.stream()
                .map(DemoUtterance::manifestLine)
                .collect(Collectors.joining("\n", DemoUtterance.MANIFEST_HEADER + "\n", "\n"));
    }

    private static String marker() {
        return "# Synthetic speech, made by EmoScope; see README.txt\ntype=demo\nsynthetic=true\nversion=" + VERSION
                + "\nseed=" + SEED + "\n";
    }

    /** Removes what a killed making left half written. The lock is held, so nobody else is writing. */
    private static void removeLeftovers(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.tmp")) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
    }
}
