package org.emoscope.ui;

import java.io.IOException;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

/** The same use of the same window, on a real toolkit and a real display. */
@Tag("window")
class WorkbenchOnDisplayTest extends WorkbenchWindowTest {

    /** TestFX looks for its annotations in the test's own class. */
    @Start
    @Override
    void open(Stage stage) throws IOException {
        super.open(stage);
    }

    @Stop
    @Override
    void close() throws IOException {
        super.close();
    }
}
