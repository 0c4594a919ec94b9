package org.emoscope.ui.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.emoscope.experiment.EpochResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunVitalsTest {

    @TempDir
    Path folder;

    @Test
    void stagesAreMarkedWhereTheyBegin() {
        FoldCurves curves = new FoldCurves(1, 0);
        curves.add(epoch(1, "coarse", 0.02));
        curves.add(epoch(2, "coarse", 0.01));
        curves.add(epoch(1, "fine", 0));
        assertThat(curves.stages())
                .containsExactly(new FoldCurves.StageMark(1, "coarse"), new FoldCurves.StageMark(3, "fine"));
        assertThat(curves.gradientRatio()).containsExactly(0.02, 0.01, Double.NaN);

        FoldCurves plain = new FoldCurves(1, 0);
        plain.add(epoch(1, "", 0.02));
        assertThat(plain.stages()).isEmpty();
    }

    @Test
    void whatTheSystemSaysOfTheProcessIsRead() throws IOException {
        Path status = folder.resolve("status");
        Files.writeString(status, "Name:\tjava\nVmHWM:\t  900000 kB\nVmRSS:\t  2048 kB\n");
        assertThat(MemoryUse.resident(status)).hasValue(2 << 20);
        Files.writeString(status, "VmRSS:\n");
        assertThat(MemoryUse.resident(status)).isEmpty();
        assertThat(MemoryUse.resident(folder.resolve("nowhere"))).isEmpty();
    }

    @Test
    void allOfItIsALine() {
        MemoryUse memory = new MemoryUse(300L << 20, 2048L << 20, OptionalLong.of(912L << 20));
        assertThat(new RunVitals(1234.4, 0.01, memory).inWords())
                .isEqualTo("1,234 examples a second \u00b7 heap 300 of 2,048 MB \u00b7 process 912 MB");
        assertThat(new RunVitals(0, 0.12, new MemoryUse(1 << 20, 2 << 20, OptionalLong.empty())).inWords())
                .isEqualTo("\u2013 examples a second \u00b7 heap 1 of 2 MB \u00b7 12 % of the time waiting for data");
    }

    private static EpochResult epoch(int epoch, String stage, double ratio) {
        return new EpochResult(1, 0, epoch, 1, 1, 1, 1, 0.5, stage, 100, ratio, 0);
    }
}
