package org.emoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.emoscope.model.EmotionSystem;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.dl4j.Systems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemsCommandTest {

    @TempDir
    Path home;

    @Test
    void everySystemIsListedWithASentence() {
        CommandRun run = CommandRun.of(home, "systems");
        assertThat(run.code()).as(run.err()).isZero();
        for (EmotionSystem each : Systems.all().systems()) {
            assertThat(run.out()).containsPattern("(?m)^" + each.id() + " +\\Q" + each.summary() + "\\E$");
        }
    }

    @Test
    void everySettingOfASystemIsListedAsItIsTyped() {
        for (EmotionSystem system : Systems.all().systems()) {
            CommandRun run = CommandRun.of(home, "systems", system.id());
            assertThat(run.code()).as(run.err()).isZero();
            for (HyperParameter each : system.hyperParameters()) {
                String legal = each.kind() == HyperParameter.Kind.TEXT ? "" : "  (" + each.range() + ")";
                assertThat(run.out().lines())
                        .contains("  " + each.name() + "=" + each.byDefault() + legal, "      " + each.help());
            }
        }
    }

    @Test
    void rangesAreSaidWhereThereAreSome() {
        String out = CommandRun.of(home, "systems", "multi-level").out();
        assertThat(out)
                .contains(
                        "batch=50  (1 to 4096)",
                        "coarse=merged  (merged, all)",
                        "dropout=0.5  (0 to 0.95)",
                        "learning-rate=0.001  (0.000001 to 1)")
                .containsPattern("(?m)^  similar=closest$");
    }

    @Test
    void anUnknownSystemIsExitCode2WithThoseThatThereAre() {
        CommandRun run = CommandRun.of(home, "systems", "vgg");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no system 'vgg'", "baseline", "multi-level");
    }
}
