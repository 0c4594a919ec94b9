package org.emoscope.ui.inspect.pane;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a pane's picture fresh: paints away from the JavaFX thread, one picture at a time; of what is asked for
 * meanwhile only the newest is painted next.
 *
 * <p>A picture that was overtaken while it was painted is handed over all the same, for it knows its own time: so a
 * hand that keeps scrolling sees something move. Used on the JavaFX thread.
 */
final class PictureFeed {

    /** So long a picture may be on its way before it counts as late. */
    static final long LATE_NANOS = 25_000_000L;

    private static final Logger LOG = LoggerFactory.getLogger(PictureFeed.class);

    private final Executor painters;
    private final Executor window;
    private final Consumer<Picture> show;
    private final LongSupplier clock;
    private final List<Awaited> awaited = new ArrayList<>();
    private boolean painting;
    private volatile int[] buffer = new int[0];
    private long asked;
    private long shown;
    private long wanted;
    private long waitingSince;
    private @Nullable Order next;

    /** Makes a feed for whoever shows its pictures. */
    interface Maker {
        PictureFeed make(Consumer<Picture> show);
    }

    private record Awaited(long number, CompletableFuture<Long> time) {}

    private record Order(long number, Raster raster, PixelGrid grid, int height) {}

    /**
     * @param painters where pictures are painted
     * @param window the way back to the JavaFX thread
     * @param show gets each picture, whose pixels are painted over once it returns
     */
    PictureFeed(Executor painters, Executor window, Consumer<Picture> show) {
        this(painters, window, show, System::nanoTime);
    }

    /** @param clock in nanoseconds */
    PictureFeed(Executor painters, Executor window, Consumer<Picture> show, LongSupplier clock) {
        this.painters = painters;
        this.window = window;
        this.show = show;
        this.clock = clock;
    }

    /** Asks for a picture in place of one that is not begun yet. */
    void ask(Raster raster, PixelGrid grid, int height) {
        if (asked == shown) {
            waitingSince = clock.getAsLong();
        }
        next = new Order(++asked, raster, grid, height);
        if (!painting) {
            begin();
        }
    }

    /**
     * When all that has been asked for by now is shown or overtaken by what is shown; before the first, when that is shown.
     *
     * @return the time by the clock, to be waited for
     */
    CompletableFuture<Long> upToDate() {
        CompletableFuture<Long> time = new CompletableFuture<>();
        long number = Math.max(1, asked);
        if (shown >= number) {
            time.complete(clock.getAsLong());
        } else {
            awaited.add(new Awaited(number, time));
        }
        return time;
    }

    /** Whatever has been asked for by now is not to be shown any more. */
    void forget() {
        wanted = asked + 1;
    }

    /** Whether pictures were asked for and none has come for longer than one takes. */
    boolean isLate() {
        return asked > shown && clock.getAsLong() - waitingSince > LATE_NANOS;
    }

    private void begin() {
        Order order = next;
        next = null;
        if (order == null) {
            return;
        }
        painting = true;
        painters.execute(() -> {
            Picture picture = paint(order);
            window.execute(() -> finished(order, picture));
        });
    }

    private @Nullable Picture paint(Order order) {
        try {
            int[] pixels = blank(order.grid.columns() * order.height);
            order.raster.paint(order.grid, order.height, pixels);
            return new Picture(order.grid.span(), order.grid.columns(), order.height, pixels);
        } catch (RuntimeException | OutOfMemoryError e) {
            LOG.error("A picture could not be painted", e);
            return null;
        }
    }

    /** The pixels of the picture before, which has been shown by now: pictures of a megabyte each would keep memory busy. */
    private int[] blank(int count) {
        int[] again = buffer;
        if (again.length == count) {
            Arrays.fill(again, 0);
        } else {
            again = new int[count];
            buffer = again;
        }
        return again;
    }

    private void finished(Order order, @Nullable Picture picture) {
        painting = false;
        shown = order.number();
        waitingSince = clock.getAsLong();
        if (picture != null && order.number >= wanted) {
            show.accept(picture);
        }
        awaited.removeIf(each -> each.number <= shown && each.time.complete(clock.getAsLong()));
        begin();
    }
}
