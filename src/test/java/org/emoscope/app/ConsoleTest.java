package org.emoscope.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    @Test
    void whatALibraryPrintsDoesNotMixWithResults() {
        PrintStream before = System.out;
        ByteArrayOutputStream standardOutput = new ByteArrayOutputStream();
        System.setOut(new PrintStream(standardOutput, true, StandardCharsets.UTF_8));
        try {
            Console console = Console.exclusive();
            System.out.println("a decoder's remark");
            console.out().print("{}");
            console.out().flush();
        } finally {
            System.setOut(before);
        }
        assertThat(standardOutput).hasToString("{}");
    }
}
