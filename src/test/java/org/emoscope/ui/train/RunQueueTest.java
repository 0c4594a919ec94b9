package org.emoscope.ui.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emoscope.experiment.RunSpec;
import org.emoscope.model.dl4j.BaselineSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunQueueTest {

    private final RunQueue queue = new RunQueue();

    @TempDir
    Path folder;

    static RunSpec spec(String name, Map<String, String> values) {
        return new RunSpec(
                name, "baseline", values, "/speech/emodb", "emodb", "native", "summary", Map.of(), "speaker", 5, 7, 2);
    }

    @Test
    void runsAreTakenInTheOrderInWhichTheyStand() {
        fill("a", "b", "c", "d");
        queue.move(run("d"), -3);
        queue.move(run("a"), 1);
        queue.move(run("c"), 99);

        assertThat(names()).containsExactly("d", "b", "a", "c");
        assertThat(queue.take().orElseThrow().spec().name()).isEqualTo("d");
        queue.remove(run("a"));
        assertThat(names()).containsExactly("b", "c");
        queue.clear();
        assertThat(queue.take()).isEmpty();
    }

    @Test
    void aRunThatIsChangedKeepsItsPlace() {
        fill("a", "b", "c");
        queue.edit(run("b"));
        queue.replace(spec("better", Map.of()));

        assertThat(names()).containsExactly("a", "better", "c");
        assertThat(queue.editedProperty().get()).isNull();
    }

    @Test
    void aRunThatBeginsIsNoLongerChanged() {
        fill("a", "b");
        queue.edit(run("a"));
        queue.take();

        assertThat(queue.editedProperty().get()).isNull();
        queue.replace(spec("late", Map.of()));
        assertThat(names()).containsExactly("b");
    }

    @Test
    void aRunSaysWhatDiffersFromTheDefaults() {
        Map<String, String> values = new LinkedHashMap<>();
        new BaselineSystem().hyperParameters().forEach(each -> values.put(each.name(), each.byDefault()));
        assertThat(new QueuedRun("1", spec("a", values)).changes(List.of(new BaselineSystem())))
                .isEqualTo("all settings at their defaults");
        values.put("kernels", "64");
        values.put("epochs", "20");
        values.put("dropout", ".5");
        assertThat(new QueuedRun("1", spec("a", values)).changes(List.of(new BaselineSystem())))
                .isEqualTo("epochs 20, kernels 64");
    }

    @Test
    void theQueueComesBackFromItsFile() throws IOException {
        fill("a", "b");
        QueueFile file = new QueueFile(folder.resolve("state").resolve("queue.json"));
        assertThat(file.read()).isEmpty();

        file.write(queue.waiting());

        assertThat(file.read()).isEqualTo(queue.waiting());
    }

    @Test
    void whatCannotBeUnderstoodIsLeftOut() throws IOException {
        fill("a", "b");
        QueueFile file = new QueueFile(folder.resolve("queue.json"));
        file.write(queue.waiting());
        Files.writeString(
                file.path(),
                Files.readString(file.path())
                        .replaceFirst("\"seeds\" : 2", "\"seeds\" : 0")
                        .replaceFirst("\"id\"", "\"later\" : [1], \"id\""));

        assertThat(file.read()).extracting(run -> run.spec().name()).containsExactly("b");
    }

    @Test
    void aFileThatIsNoJsonIsSetAside() throws IOException {
        QueueFile file = new QueueFile(folder.resolve("queue.json"));
        Files.writeString(file.path(), "[ { \"id\": ");

        assertThat(file.read()).isEmpty();
        assertThat(folder.resolve("queue.json.broken")).exists();
        assertThat(file.path()).doesNotExist();
        Files.writeString(file.path(), "null");
        assertThat(file.read()).isEmpty();
    }

    @Test
    void theFormTakesUpWhatARunWasToBe() {
        TrainForm form = new TrainForm(new WideSystem());
        form.take(spec("my run", Map.of("epochs", "9")), List.of(new WideSystem(), new BaselineSystem()));

        assertThat(form.systemProperty().get().id()).isEqualTo("baseline");
        assertThat(form.nameProperty().get()).isEqualTo("my run");
        assertThat(form.protocolProperty().get()).isEqualTo(ProtocolChoice.GROUPS);
        assertThat(form.groups().textProperty().get()).isEqualTo("5");
        assertThat(form.seed().textProperty().get()).isEqualTo("7");
        assertThat(form.repeats().textProperty().get()).isEqualTo("2");
        assertThat(form.values().whole("epochs")).isEqualTo(9);
        assertThat(form.values().whole("kernels")).isEqualTo(50);
    }

    private void fill(String... names) {
        for (String name : names) {
            queue.add(spec(name, Map.of()));
        }
    }

    private QueuedRun run(String name) {
        return queue.waiting().stream()
                .filter(each -> each.spec().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return queue.waiting().stream().map(run -> run.spec().name()).toList();
    }
}
