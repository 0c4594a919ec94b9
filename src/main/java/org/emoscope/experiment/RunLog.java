package org.emoscope.experiment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

/** The run's diary, one line an event, for a person. */
final class RunLog {

    private final RunFolder folder;

    RunLog(RunFolder folder) {
        this.folder = folder;
    }

    void line(String text) throws IOException {
        String line = OffsetDateTime.now().truncatedTo(ChronoUnit.SECONDS) + " " + text + "\n";
        Files.writeString(
                folder.log(), line, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
