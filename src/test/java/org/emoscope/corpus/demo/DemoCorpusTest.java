package org.emoscope.corpus.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.emoscope.task.TaskContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCorpusTest {

    @TempDir
    Path folder;

    @Test
    void isTheSameOnEveryMachineAndIsLeftAloneOnceWhole() throws Exception {
        DemoCorpus.ensure(folder, TaskContext.NONE);

        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        for (Path file : wavFiles()) {
            digest.update(Files.readAllBytes(file));
        }
        digest.update(Files.readAllBytes(folder.resolve(DemoCorpus.MANIFEST)));
        assertThat(HexFormat.of().formatHex(digest.digest()))
                .as("if the synthesiser was changed on purpose, raise the corpus version and put the new hash here")
                .isEqualTo("1eb61f3b4c6406bccb52dca48896bc3f1361abf48de429a5d518c0525ca5e775");

        AtomicInteger reports = new AtomicInteger();
        DemoCorpus.ensure(folder, watch(reports, Integer.MAX_VALUE));
        assertThat(reports).hasValue(0);
    }

    @Test
    void stopsWhenCancelledAndIsMadeWholeByTheNextCall() throws IOException {
        AtomicInteger reports = new AtomicInteger();
        assertThatThrownBy(() -> DemoCorpus.ensure(folder, watch(reports, 20)))
                .isInstanceOf(CancellationException.class);
        assertThat(wavFiles().size()).isBetween(20, 60);
        assertThat(DemoCorpus.isWhole(folder)).isFalse();
        Path leftover = Files.writeString(folder.resolve("wav/.f1_sad_01.wav.killed.tmp"), "half");
        Path damaged = Files.writeString(folder.resolve("wav/f1_sad_01.wav"), "damaged");

        DemoCorpus.ensure(folder, TaskContext.NONE);

        assertThat(DemoCorpus.isWhole(folder)).isTrue();
        assertThat(leftover).doesNotExist();
        assertThat(Files.size(damaged)).isGreaterThan(40_000);

        Files.delete(damaged);
        assertThat(DemoCorpus.isWhole(folder)).as("a file is missing").isFalse();
    }

    @Test
    void twoMayAskAtOnceAndGetManifestMarkerAndReadme() throws IOException {
        List<CompletableFuture<Path>> both = Stream.of(1, 2)
                .map(i -> CompletableFuture.supplyAsync(() -> {
                    try {
                        return DemoCorpus.ensure(folder, TaskContext.NONE);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }))
                .toList();
        both.forEach(CompletableFuture::join);

        assertThat(DemoCorpus.isWhole(folder)).isTrue();
        assertThat(wavFiles()).hasSize(320);
        List<String> manifest = Files.readAllLines(folder.resolve(DemoCorpus.MANIFEST));
        assertThat(manifest).hasSize(321).first().asString().startsWith("path,label,speaker,text,valence,arousal");
        assertThat(manifest.stream().skip(1).map(line -> line.split(",")[0]))
                .allSatisfy(path -> assertThat(folder.resolve(path)).isRegularFile());
        assertThat(folder.resolve("README.txt")).content().contains("Synthetic speech");
        assertThat(folder.resolve(DemoCorpus.MARKER)).content().contains("type=demo", "synthetic=true");
    }

    private List<Path> wavFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("wav"))) {
            return files.filter(f -> f.toString().endsWith(".wav")).sorted().toList();
        }
    }

    private static TaskContext watch(AtomicInteger reports, int cancelAfter) {
        return new TaskContext() {
            @Override
            public void progress(double fraction, String message) {
                reports.incrementAndGet();
            }

            @Override
            public boolean isCancelled() {
                return reports.get() >= cancelAfter;
            }
        };
    }
}
