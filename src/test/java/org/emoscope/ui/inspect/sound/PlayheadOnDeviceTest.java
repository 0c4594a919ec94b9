package org.emoscope.ui.inspect.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import org.emoscope.audio.Signal;
import org.emoscope.audio.line.LinePlayer;
import org.emoscope.ui.common.FxBridge;
import org.emoscope.ui.common.Notices;
import org.emoscope.ui.common.Problem;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * Plays clicks on a real device, records what leaves it, and compares when each click is heard with when the playhead passes it.
 *
 * <p>Needs a PulseAudio server that is the default device of Java Sound, and in {@code EMOSCOPE_MONITOR} the name of the
 * monitor of its sink, as told by {@code pactl list short sources}.
 */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class PlayheadOnDeviceTest {

    private static final int RATE = 16_000;
    private static final double WORST_MILLIS = 60;
    private static final double MEAN_MILLIS = 15;

    private final InspectModel model = new InspectModel();
    private final FxBridge bridge = new FxBridge();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final List<String> problems = new CopyOnWriteArrayList<>();

    /** Where the playhead was at a time. */
    private record Seen(long nanoTime, double seconds) {}

    @Test
    void thePlayheadPassesAClickWhenItIsHeard(FxRobot robot) throws Exception {
        String monitor = Optional.ofNullable(System.getenv("EMOSCOPE_MONITOR")).orElse("");
        assumeTrue(!monitor.isEmpty(), "EMOSCOPE_MONITOR names no monitor of a sink");
        List<Double> clicks = clickTimes(30);
        List<Seen> seen = new ArrayList<>();
        List<Long> heard;
        try (LinePlayer player = new LinePlayer();
                MonitorRecording recording = new MonitorRecording(monitor)) {
            recording.awaitSound();
            robot.interact(() -> play(player, clicks, seen));
            assertThat(ended.await(60, TimeUnit.SECONDS)).isTrue();
            heard = recording.clicks(Duration.ofMillis(200));
        }
        assertThat(problems).isEmpty();
        assertThat(heard).hasSameSizeAs(clicks);
        DoubleSummaryStatistics away = new DoubleSummaryStatistics();
        double signed = 0;
        for (int i = 0; i < clicks.size(); i++) {
            double late = (passing(seen, clicks.get(i)) - heard.get(i)) / 1e6;
            System.out.printf("click at %.3f s: playhead %+.1f ms%n", clicks.get(i), late);
            away.accept(Math.abs(late));
            signed += late / clicks.size();
        }
        System.out.printf(
                "mean %+.1f ms, mean distance %.1f ms, worst %.1f ms%n", signed, away.getAverage(), away.getMax());
        assertThat(Math.abs(signed)).isLessThan(MEAN_MILLIS);
        assertThat(away.getMax()).isLessThan(WORST_MILLIS);
    }

    private void play(LinePlayer player, List<Double> clicks, List<Seen> seen) {
        Transport transport = new Transport(
                model, new SoundChoices(), new LazyPlayer(() -> player), bridge, new Complaints(), System::nanoTime);
        model.open(new Recording(new Source(Path.of("clicks.wav"), Source.Kind.RECORDED), signal(clicks)));
        model.playheadProperty()
                .addListener((property, before, now) -> seen.add(new Seen(System.nanoTime(), now.doubleValue())));
        AnimationTimer pulse = new AnimationTimer() {
            @Override
            public void handle(long now) {
                transport.tick();
            }
        };
        pulse.start();
        transport.stateProperty().addListener((property, before, now) -> {
            if (now == PlayState.STOPPED) {
                pulse.stop();
                ended.countDown();
            }
        });
        transport.playOrPause();
    }

    /** When the playhead passed a place, evenly between two pictures. */
    private static double passing(List<Seen> seen, double place) {
        for (int i = 1; i < seen.size(); i++) {
            Seen before = seen.get(i - 1);
            Seen after = seen.get(i);
            if (after.seconds() >= place) {
                double share = (place - before.seconds()) / (after.seconds() - before.seconds());
                return before.nanoTime() + share * (after.nanoTime() - before.nanoTime());
            }
        }
        throw new AssertionError("the playhead never came to " + place);
    }

    private static List<Double> clickTimes(double until) {
        Random random = new Random(1);
        List<Double> times = new ArrayList<>();
        for (double time = 0.1; time < until - 0.5; time += 0.3 + 0.4 * random.nextDouble()) {
            times.add(Math.round(time * RATE) / (double) RATE);
        }
        return times;
    }

    private static Signal signal(List<Double> clicks) {
        float[] samples = new float[(int) ((clicks.get(clicks.size() - 1) + 0.5) * RATE)];
        for (double click : clicks) {
            int start = (int) Math.round(click * RATE);
            for (int i = 0; i < 40; i++) {
                samples[start + i] = (float) (0.8 * Math.sin(2 * Math.PI * 2000 * i / RATE));
            }
        }
        return new Signal(samples, RATE);
    }

    /** Nothing is expected to go wrong. */
    private final class Complaints implements Notices {

        @Override
        public void tell(String sentence) {}

        @Override
        public void warn(Problem problem) {
            problems.add(problem.happened());
        }

        @Override
        public void stop(Problem problem) {
            problems.add(problem.happened());
        }
    }
}
