package org.emoscope.ui.inspect.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.shape.Rectangle;
import javafx.stage.Stage;
import org.emoscope.audio.Signal;
import org.emoscope.dsp.EndpointDetector;
import org.emoscope.dsp.EndpointOptions;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.Preset;
import org.emoscope.ui.inspect.state.Comparison;
import org.emoscope.ui.inspect.state.EndpointModel;
import org.emoscope.ui.inspect.state.EndpointResult;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.PaneKind;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PaneStackTest {

    private final InspectModel model = new InspectModel();
    private final List<Throwable> uncaught = new ArrayList<>();
    private final Recording recording = new Recording(
            new Source(Path.of("silence.wav"), Source.Kind.RECORDED), new Signal(new float[16_000], 16_000));
    private final EndpointModel endpoints = new EndpointModel();
    private LonePanes panes;
    private PaneFeed feed;

    @Start
    void open(Stage stage) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> uncaught.add(failure));
        panes = new LonePanes(stage, model, endpoints);
        feed = panes.feed();
        model.open(recording);
    }

    @AfterEach
    void close() {
        panes.close();
    }

    @Test
    void everyPaneCanBeAddedToWhatIsOpen(FxRobot robot) throws Exception {
        robot.interact(() -> {
            model.comparedProperty().set(Comparison.of(recording, 0));
            endpoints
                    .resultProperty()
                    .set(new EndpointResult(
                            recording, new EndpointDetector(EndpointOptions.defaults()).analyse(recording.speech())));
        });
        for (PaneKind kind : PaneKind.values()) {
            robot.interact(() -> model.arrangement().add(kind));
            WaitForAsyncUtils.waitFor(
                    20, TimeUnit.SECONDS, () -> feed.content(kind).isPresent());
            assertThat(robot.lookup("#pane-" + kind.text()).tryQuery()).isPresent();
        }
        assertThat(uncaught).isEmpty();
    }

    @Test
    void aPaneThatOpensAgainShowsTheParametersOfNow(FxRobot robot) throws Exception {
        waitFor(PaneKind.MEL);
        robot.interact(() -> {
            model.arrangement().remove(PaneKind.MEL);
            model.choose(Preset.LIBROSA);
        });
        assertThat(feed.content(PaneKind.MEL)).isEmpty();

        robot.interact(() -> model.arrangement().add(PaneKind.MEL));
        waitFor(PaneKind.MEL);

        LevelContent content = (LevelContent) feed.content(PaneKind.MEL).orElseThrow();
        assertThat(content.binHz()).hasSize(Preset.LIBROSA.parameters().bins(FeatureKind.MEL));
        assertThat(uncaught).isEmpty();
    }

    @Test
    void aSelectionFarLongerThanTheViewIsPlacedJustOutsideIt(FxRobot robot) throws Exception {
        waitFor(PaneKind.WAVEFORM);
        robot.interact(() -> {
            model.selectionProperty().set(new TimeSpan(0, 1));
            model.axis().show(new TimeSpan(0.5, 0.5001));
        });

        Rectangle selection = robot.lookup("#pane-waveform .selection-area").queryAs(Rectangle.class);
        assertThat(selection.getX()).isBetween(-10.0, 0.0);
        double pane = robot.lookup("#pane-waveform").query().getLayoutBounds().getWidth();
        assertThat(selection.getWidth()).isLessThan(pane + 20);
    }

    @Test
    void nothingIsPaintedAnewBecauseHeightWasGiven(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> feed.isComplete());
        WaitForAsyncUtils.waitForFxEvents();
        AtomicInteger told = new AtomicInteger();
        robot.interact(() -> feed.addListener(new PaneFeed.Listener() {
            @Override
            public void changed() {
                told.incrementAndGet();
            }

            @Override
            public void grown() {}
        }));

        robot.interact(() -> model.arrangement().giveHeight(PaneKind.WAVEFORM, PaneKind.MEL, 0.05));

        assertThat(told).hasValue(0);
    }

    private void waitFor(PaneKind kind) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> feed.content(kind).isPresent());
    }

    @Test
    void panesOfAComparisonAreEmptyOnceItEnds(FxRobot robot) {
        robot.interact(() -> {
            model.comparedProperty().set(Comparison.of(recording, 0));
            model.arrangement().add(PaneKind.COMPARED);
            model.comparedProperty().set(null);
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(feed.content(PaneKind.COMPARED)).isEmpty();
        assertThat(uncaught).isEmpty();
    }
}
