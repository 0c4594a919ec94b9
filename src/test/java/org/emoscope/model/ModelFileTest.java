package org.emoscope.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.emoscope.audio.Signal;
import org.emoscope.feature.Normalisation;
import org.emoscope.feature.Preset;
import org.emoscope.model.dl4j.BaselineSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFileTest {

    private static final SystemRegistry SYSTEMS = new SystemRegistry(List.of(new BaselineSystem()));

    @TempDir
    Path folder;

    private static TrainedModel model() {
        BaselineSystem system = new BaselineSystem();
        HyperParameters values =
                HyperParameters.of(system.hyperParameters(), Map.of("seconds", "0.6", "kernels", "4", "dense", "8"));
        float[] ones = new float[13];
        Arrays.fill(ones, 1);
        try (Network network = system.create(values, 4, 7)) {
            return new TrainedModel(
                    system.id(),
                    values.values(),
                    system.input(values).parameters(),
                    Optional.of(new Normalisation(new float[13], ones)),
                    Problem.of(List.of("sad", "pleasure", "angry", "joy")),
                    Map.of("run", "a run"),
                    List.of(network.state().withoutOptimiser()));
        }
    }

    private static Signal tone() {
        float[] samples = new float[16_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.3 * Math.sin(i * 0.1) * Math.sin(i * 0.003));
        }
        return new Signal(samples, 16_000);
    }

    @Test
    void aModelReadBackAnswersTheSame() throws Exception {
        TrainedModel model = model();
        Path file = folder.resolve("a.emomodel");
        ModelFile.write(file, model);
        TrainedModel read = ModelFile.read(file);
        assertThat(read.hyperParameters()).isEqualTo(model.hyperParameters());
        assertThat(read.features()).isEqualTo(model.features());
        assertThat(read.normalisation()).isEqualTo(model.normalisation());
        assertThat(read.provenance()).isEqualTo(model.provenance());
        assertThat(read.states()).hasSize(1);
        assertThat(read.states().get(0).weights())
                .isEqualTo(model.states().get(0).weights());
        try (Recogniser before = Recogniser.of(model, SYSTEMS);
                Recogniser after = Recogniser.of(read, SYSTEMS)) {
            assertThat(after.recognise(tone())).isEqualTo(before.recognise(tone()));
        }
    }

    @Test
    void aFileCutOffAnywhereIsRefusedByName() throws Exception {
        Path file = folder.resolve("a.emomodel");
        ModelFile.write(file, model());
        byte[] whole = Files.readAllBytes(file);
        Path cut = folder.resolve("cut.emomodel");
        for (int length : new int[] {0, 1, 30, 200, 700, whole.length / 2}) {
            Files.write(cut, Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> ModelFile.read(cut))
                    .as("cut after %d bytes", length)
                    .isInstanceOf(ModelFormatException.class)
                    .hasMessageStartingWith(cut + ": not a usable model");
        }
    }

    @Test
    void sizesThatLieCostNothing() throws Exception {
        Path file = zip("{\"format\":\"emoscope-model\",\"version\":1,\"weights\":2000000000}", new byte[4]);
        assertThatThrownBy(() -> ModelFile.read(file))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("2000000000 weights");
        Path longer = zip("{\"format\":\"emoscope-model\",\"version\":1,\"weights\":1}", new byte[400]);
        assertThatThrownBy(() -> ModelFile.read(longer)).hasMessageContaining("larger than it claims");
        Path shorter = zip("{\"format\":\"emoscope-model\",\"version\":1,\"weights\":5}", new byte[4]);
        assertThatThrownBy(() -> ModelFile.read(shorter)).hasMessageContaining("cut off");
    }

    @Test
    void whatIsNoModelIsRefused() throws Exception {
        Path text = folder.resolve("text.emomodel");
        Files.writeString(text, "hello");
        assertThatThrownBy(() -> ModelFile.read(text)).isInstanceOf(ModelFormatException.class);
        assertThatThrownBy(() -> ModelFile.read(folder)).hasMessageContaining("is a folder");
        Path later = zip("{\"format\":\"emoscope-model\",\"version\":9,\"weights\":1}", new byte[4]);
        assertThatThrownBy(() -> ModelFile.read(later)).hasMessageContaining("format version 9");
        Path other = zip("{\"format\":\"else\"}", new byte[4]);
        assertThatThrownBy(() -> ModelFile.read(other)).hasMessageContaining("not written by EmoScope");
    }

    @Test
    void weightsThatDoNotFitTheSystemAreRefused() {
        TrainedModel model = model();
        TrainedModel broken = new TrainedModel(
                model.system(),
                model.hyperParameters(),
                model.features(),
                model.normalisation(),
                model.problem(),
                Map.of(),
                List.of(new NetworkState(new float[3], new float[0], 0)));
        assertThatThrownBy(() -> Recogniser.of(broken, SYSTEMS))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("3 weights");
        TrainedModel foreign = new TrainedModel(
                "oracle",
                Map.of(),
                Preset.PSF.parameters(),
                model.normalisation(),
                model.problem(),
                Map.of(),
                model.states());
        assertThatThrownBy(() -> Recogniser.of(foreign, SYSTEMS)).hasMessageContaining("no system 'oracle'");
    }

    private Path zip(String description, byte[] weights) throws IOException {
        Path file = Files.createTempFile(folder, "made", ".emomodel");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("model.json"));
            zip.write(description.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("weights.bin"));
            zip.write(weights);
            zip.closeEntry();
        }
        return file;
    }
}
