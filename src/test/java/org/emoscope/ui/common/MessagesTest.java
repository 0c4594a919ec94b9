package org.emoscope.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern USE = Pattern.compile("Messages\\s*\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]");
    private static final Pattern COMMAND =
            Pattern.compile("(?:Command\\s*\\.named|[ (]command)\\(\"([a-z]+\\.[a-zA-Z]+)\"(?!\\)\\s*\\.titled)");

    @Test
    void everyTextThatTheSourcesAskForIsInTheBundle() {
        assertThat(keys()).containsAll(found(USE));
    }

    @Test
    void everyCommandHasATitle() {
        Set<String> titles = found(COMMAND).stream().map(id -> "command." + id).collect(Collectors.toSet());

        assertThat(titles).isNotEmpty();
        assertThat(keys()).containsAll(titles);
    }

    @Test
    void placesAreFilledTheSameWayEverywhere() {
        assertThat(Messages.text("status.more", 3)).isEqualTo("3 more");
        assertThat(Messages.text("inspect.read.amplitude", -0.25)).isEqualTo("amplitude −0.2500");
        assertThat(Messages.textOrNothing("no.such.key")).isEmpty();
    }

    private static Set<String> keys() {
        return ResourceBundle.getBundle("org.emoscope.ui.messages").keySet();
    }

    private static Set<String> found(Pattern pattern) {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/emoscope/ui"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> pattern.matcher(read(file)).results())
                    .map((MatchResult match) -> match.group(1))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
