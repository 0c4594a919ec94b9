package org.emoscope.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import org.junit.jupiter.api.Test;

class LogMemoryTest {

    private final LoggerContext context = new LoggerContext();
    private final LogMemory memory = LogMemory.listenTo(context);

    @Test
    void linesAreKeptWithLevelSourceAndTrace() {
        context.getLogger("org.emoscope.Reader").warn("no such file", new IllegalStateException("gone"));

        LogEntry entry = memory.entries().get(0);
        assertThat(entry.level()).isEqualTo(Level.WARN);
        assertThat(entry.source()).isEqualTo("Reader");
        assertThat(entry.message()).isEqualTo("no such file");
        assertThat(entry.details()).contains("IllegalStateException: gone");
    }

    @Test
    void onlyTheNewestLinesAreKept() {
        for (int i = 0; i < 2500; i++) {
            context.getLogger("x").info("line {}", i);
        }

        assertThat(memory.entries()).hasSize(2000);
        assertThat(memory.entries().get(1999).message()).isEqualTo("line 2499");
        assertThat(memory.written()).isEqualTo(2500);
    }

    @Test
    void aLineIsFoundByLevelAndByTextInEitherCase() {
        context.getLogger("org.emoscope.Reader").info("Opened it");
        LogEntry entry = memory.entries().get(0);

        assertThat(entry.matches(Level.INFO, "opened")).isTrue();
        assertThat(entry.matches(Level.INFO, "READER")).isTrue();
        assertThat(entry.matches(Level.WARN, "opened")).isFalse();
        assertThat(entry.matches(Level.DEBUG, "closed")).isFalse();
    }
}
