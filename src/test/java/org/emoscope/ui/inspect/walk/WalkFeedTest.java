package org.emoscope.ui.inspect.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.emoscope.feature.Preset;
import org.emoscope.ui.inspect.walk.step.Sight;
import org.emoscope.ui.inspect.walk.step.Situation;
import org.emoscope.ui.inspect.walk.step.WalkStep;
import org.junit.jupiter.api.Test;

class WalkFeedTest {

    private final List<Sight> shown = new ArrayList<>();

    @Test
    void itGoesOnAfterMemoryRanOut() {
        WalkFeed feed = new WalkFeed(Runnable::run, Runnable::run, WalkFeedTest::find, shown::add);

        feed.ask(order(WalkStep.MEL));
        feed.ask(order(WalkStep.FFT));

        assertThat(shown).extracting(Sight::step).containsExactly(WalkStep.MEL, WalkStep.FFT);
        assertThat(shown.get(0).situation())
                .asInstanceOf(InstanceOfAssertFactories.type(Situation.Nothing.class))
                .satisfies(nothing -> assertThat(nothing.reason()).isNotBlank());
    }

    private static Sight find(WalkFeed.Order order) {
        if (order.step() == WalkStep.MEL) {
            throw new OutOfMemoryError("a test");
        }
        return Sight.nothing(order.step(), "found");
    }

    private static WalkFeed.Order order(WalkStep step) {
        return new WalkFeed.Order(null, Preset.FAYEK.parameters(), 0, step, Double.NaN);
    }
}
