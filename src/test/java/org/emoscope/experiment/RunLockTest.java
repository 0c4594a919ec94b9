package org.emoscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

    private static final int TAKEN = 0;
    private static final int REFUSED = 3;

    @TempDir
    Path folder;

    /** Another EmoScope that wants the run. */
    static final class OtherProgram {
        public static void main(String[] args) throws Exception {
            try {
                RunLock.take(new RunFolder(Path.of(args[0]))).close();
                System.exit(TAKEN);
            } catch (ExperimentException e) {
                System.exit(REFUSED);
            }
        }
    }

    @Test
    void lookingAtARunDoesNotLetAnotherProgramHaveIt() throws Exception {
        RunFolder run = new RunFolder(folder);
        RunLock lock = RunLock.take(run);
        try {
            assertThat(RunLock.isTaken(run)).isTrue();
            assertThat(RunLock.isTaken(new RunFolder(folder.resolve(".")))).isTrue();
            assertThatThrownBy(() -> RunLock.take(run)).isInstanceOf(ExperimentException.class);

            assertThat(otherProgram()).isEqualTo(REFUSED);
        } finally {
            lock.close();
        }
        assertThat(RunLock.isTaken(run)).isFalse();
        assertThat(otherProgram()).isEqualTo(TAKEN);
    }

    private int otherProgram() throws Exception {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        OtherProgram.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return program.exitValue();
    }
}
