package org.emoscope.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentFilesTest {

    private final RecentFiles recent = new RecentFiles();

    @Test
    void theNewestComesFirstAndNoFileTwice() {
        recent.opened(Path.of("a"));
        recent.opened(Path.of("b"));
        recent.opened(Path.of("a"));

        assertThat(recent.files()).containsExactly(Path.of("a"), Path.of("b"));
    }

    @Test
    void theOldestIsForgotten() {
        for (int i = 0; i < 15; i++) {
            recent.opened(Path.of("file" + i));
        }

        assertThat(recent.files()).hasSize(RecentFiles.MOST).startsWith(Path.of("file14"));
    }

    @Test
    void whatIsNoPathIsLeftOut() {
        recent.fromTexts(List.of("a", "\0", "b"));

        assertThat(recent.toTexts()).containsExactly("a", "b");
    }
}
