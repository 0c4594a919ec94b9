package org.emoscope.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.emoscope.corpus.Corpus;

/**
 * Where a result comes from, so that it can be judged and made again.
 *
 * @param version of this program
 * @param commit of its source, or {@code unknown}
 */
public record Provenance(String version, String commit) {

    static final String CORPUS_FINGERPRINT = "corpusFingerprint";

    /** The seed follows. */
    static final String SPLIT_FINGERPRINT = "splitFingerprint.";

    public Provenance {
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(commit, "commit");
    }

    /** Program, machine and corpus by name. */
    Map<String, String> of(Corpus corpus, Map<Long, String> splitFingerprints) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("version", version);
        facts.put("commit", commit);
        facts.put("java", Runtime.version() + " (" + System.getProperty("java.vm.name") + ")");
        facts.put(
                "os",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
        facts.put("cpu", cpu());
        facts.put("processors", Integer.toString(Runtime.getRuntime().availableProcessors()));
        facts.put("corpus", corpus.name());
        facts.put("corpusType", corpus.type().id());
        facts.put("synthetic", Boolean.toString(corpus.isSynthetic()));
        facts.put(CORPUS_FINGERPRINT, corpus.fingerprint());
        splitFingerprints.forEach((seed, print) -> facts.put(SPLIT_FINGERPRINT + seed, print));
        return facts;
    }

    /** The processor's name where the system tells it. */
    private static String cpu() {
        Path info = Path.of("/proc/cpuinfo");
        if (Files.isReadable(info)) {
            try (Stream<String> lines = Files.lines(info)) {
                return lines.filter(l -> l.startsWith("model name"))
                        .map(l -> l.substring(l.indexOf(':') + 1).strip())
                        .findFirst()
                        .orElse("unknown");
            } catch (IOException | UncheckedIOException e) {
                return "unknown";
            }
        }
        return Objects.requireNonNullElse(System.getenv("PROCESSOR_IDENTIFIER"), "unknown");
    }
}
