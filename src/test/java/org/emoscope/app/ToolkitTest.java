package org.emoscope.app;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ToolkitTest {

    @Test
    void withoutADisplayItSaysSoInASentence() {
        Toolkit toolkit = new Toolkit(Map.of("DISPLAY", " "), "Linux", "");

        assertThatThrownBy(toolkit::await)
                .isInstanceOf(NoDisplayException.class)
                .hasMessage("There is no display: neither DISPLAY nor WAYLAND_DISPLAY is set.");
    }
}
