package org.emoscope.ui.inspect.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class PictureFeedTest {

    private final Deque<Runnable> painters = new ArrayDeque<>();
    private final List<Picture> shown = new ArrayList<>();
    private long time;
    private final PictureFeed feed = new PictureFeed(painters::add, Runnable::run, shown::add, () -> time);

    @Test
    void onlyTheNewestOfWhatWasAskedForMeanwhileIsPainted() {
        for (int first = 0; first < 5; first++) {
            ask(first);
        }

        assertThat(painters).hasSize(1);
        painters.remove().run();
        painters.remove().run();

        assertThat(shown).extracting(picture -> picture.span().from()).containsExactly(0.0, 4.0);
        assertThat(painters).isEmpty();
    }

    @Test
    void aPainterThatFailsDoesNotStopTheFeed() {
        askForWhatEndsIn(() -> {
            throw new IllegalStateException("pretended");
        });
        painters.remove().run();

        ask(7);
        painters.remove().run();

        assertThat(shown).hasSize(1);
    }

    @Test
    void aPictureThatMemoryRunsOutForDoesNotStopTheFeed() {
        askForWhatEndsIn(() -> {
            throw new OutOfMemoryError("pretended");
        });
        painters.remove().run();

        assertThat(feed.upToDate()).isDone();
    }

    @Test
    void whatIsForgottenIsNotShownButWhatIsAskedForAfterwardsIs() {
        ask(0);
        feed.forget();
        ask(1);
        painters.remove().run();
        painters.remove().run();

        assertThat(shown).extracting(picture -> picture.span().from()).containsExactly(1.0);
    }

    @Test
    void aPictureIsLateWhenNoneHasComeForAWhile() {
        assertThat(feed.isLate()).isFalse();

        ask(0);
        time += PictureFeed.LATE_NANOS + 1;
        assertThat(feed.isLate()).isTrue();

        painters.remove().run();
        assertThat(feed.isLate()).isFalse();
    }

    @Test
    void aHandThatAsksFasterThanIsPaintedMakesNothingLate() {
        for (int first = 0; first < 5; first++) {
            time += PictureFeed.LATE_NANOS - 1;
            ask(first);
            ask(first);
            painters.remove().run();
            assertThat(feed.isLate()).isFalse();
        }
    }

    @Test
    void itTellsWhenWhatWasAskedForIsShownHoweverMuchIsAskedLater() {
        ask(0);
        ask(1);
        CompletableFuture<Long> shownAt = feed.upToDate();
        ask(2);

        time = 7;
        painters.remove().run();
        assertThat(shownAt).isNotDone();

        time = 9;
        painters.remove().run();
        assertThat(shownAt).isCompletedWithValue(9L);

        time = 11;
        assertThat(feed.upToDate()).isCompletedWithValue(11L);
    }

    @Test
    void beforeTheFirstPictureItWaitsForThat() {
        CompletableFuture<Long> shownAt = feed.upToDate();
        assertThat(shownAt).isNotDone();

        ask(0);
        painters.remove().run();

        assertThat(shownAt).isCompletedWithValue(0L);
    }

    private void ask(int first) {
        feed.ask((grid, height, pixels) -> {}, new PixelGrid(first, 1, 1), 1);
    }

    private void askForWhatEndsIn(Runnable failure) {
        feed.ask((grid, height, pixels) -> failure.run(), new PixelGrid(0, 1, 1), 1);
    }
}
