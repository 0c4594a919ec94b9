package org.emoscope.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class SlicesTest {

    private final VBox place = new VBox();
    private final List<String> done = new ArrayList<>();
    private Slices slices;

    @Start
    void open(Stage stage) {
        slices = new Slices();
        stage.setScene(new Scene(place, 200, 200));
        stage.show();
    }

    @Test
    void doesStepsInTheirOrder(FxRobot robot) throws Exception {
        robot.interact(() -> IntStream.range(0, 100).forEach(i -> slices.add(() -> done.add("step " + i))));
        await(robot);
        assertThat(done)
                .isEqualTo(IntStream.range(0, 100).mapToObj(i -> "step " + i).toList());
    }

    @Test
    void letsOtherWorkIn(FxRobot robot) throws Exception {
        robot.interact(() -> {
            slices.add(() -> Platform.runLater(() -> done.add("other work")));
            IntStream.range(0, 10).forEach(i -> slices.add(this::spendFourMilliseconds));
        });
        await(robot);
        assertThat(done.indexOf("other work")).isBetween(0, 4);
    }

    @Test
    void goesOnAfterAStepThatFails(FxRobot robot) throws Exception {
        List<Throwable> failures = new ArrayList<>();
        Thread fx = WaitForAsyncUtils.asyncFx(Thread::currentThread).get();
        Thread.UncaughtExceptionHandler usual = fx.getUncaughtExceptionHandler();
        fx.setUncaughtExceptionHandler((thread, e) -> failures.add(e));
        robot.interact(() -> {
            slices.add(() -> {
                throw new IllegalStateException("a step that fails");
            });
            slices.add(() -> done.add("next"));
        });
        await(robot);
        fx.setUncaughtExceptionHandler(usual);
        assertThat(done).containsExactly("next");
        assertThat(failures).hasSize(1);
    }

    @Test
    void stylesANodeInTheStepThatMakesIt(FxRobot robot) throws Exception {
        robot.interact(() -> {
            slices.fill(place, () -> new Label("one"));
            slices.add(() -> done.add(((Label) place.getChildren().get(0)).getSkin() == null ? "bare" : "styled"));
        });
        await(robot);
        assertThat(done).containsExactly("styled");
    }

    @Test
    void forgetsWhatHasNotBeenDone(FxRobot robot) {
        robot.interact(() -> {
            slices.add(() -> done.add("never"));
            slices.forget();
        });
        robot.interact(() -> assertThat(slices.isDone()).isTrue());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(done).isEmpty();
    }

    private void spendFourMilliseconds() {
        long end = System.nanoTime() + 4_000_000;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        done.add("long step");
    }

    private void await(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5_000, () -> slices.isDone()));
    }
}
