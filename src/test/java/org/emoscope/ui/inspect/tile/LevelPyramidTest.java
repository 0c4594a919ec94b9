package org.emoscope.ui.inspect.tile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LevelPyramidTest {

    private static final int FRAMES = 5 * Tile.FRAMES + 77;
    private static final int BINS = 5;
    private static final Quantiser STEPS = new Quantiser(0, 255);

    private final Noise noise = new Noise();
    private final BlockingDeque<Runnable> waiting = new LinkedBlockingDeque<>();
    private final TileCache fine = new TileCache(1 << 20);

    @Test
    void aColumnHoldsTheLoudestOfItsFramesAtEveryOctave() {
        LevelPyramid pyramid = pyramid(Runnable::run);
        pyramid.lookAt(0, FRAMES - 1, 1);
        pyramid.start();
        int[] steps = new int[BINS];

        for (int octave = 0; octave < Tile.OCTAVES; octave++) {
            int length = 1 << octave;
            for (int first = 0; first + length <= FRAMES; first += length) {
                pyramid.greatest(first, first + length - 1, steps);
                assertThat(steps).containsExactly(noise.greatest(first, first + length - 1));
            }
        }
    }

    @Test
    void aStretchOffTheGridMissesNoFrameAndReachesNoFurtherThanItsOwnLength() {
        LevelPyramid pyramid = pyramid(Runnable::run);
        pyramid.lookAt(0, FRAMES - 1, 1);
        pyramid.start();
        Random random = new Random(5);
        int[] steps = new int[BINS];

        for (int i = 0; i < 500; i++) {
            int first = random.nextInt(FRAMES);
            int last = Math.min(FRAMES - 1, first + random.nextInt(300));
            int length = last - first + 1;
            pyramid.greatest(first, last, steps);
            int[] least = noise.greatest(first, last);
            int[] most = noise.greatest(Math.max(0, first - length), Math.min(FRAMES - 1, last + length));
            for (int b = 0; b < BINS; b++) {
                assertThat(steps[b]).isBetween(least[b], most[b]);
            }
        }
    }

    @Test
    void theFirstLookShowsSomethingEverywhereBeforeATileIsComputed() {
        LevelPyramid pyramid = pyramid(waiting::add);
        pyramid.lookFirst();
        int[] steps = new int[BINS];

        for (int first = 0; first < FRAMES; first += 10) {
            pyramid.greatest(first, Math.min(FRAMES - 1, first + 9), steps);
            assertThat(Arrays.stream(steps).sum()).isPositive();
        }
        assertThat(pyramid.greatest()).isPositive();
        assertThat(pyramid.has(0)).isFalse();
    }

    @Test
    void whatIsLookedAtIsComputedFirstAndTheRestWhenTheHandRests() throws InterruptedException {
        LevelPyramid pyramid = pyramid(waiting::add);
        pyramid.lookAt(3 * Tile.FRAMES, 4 * Tile.FRAMES - 1, 0.5);

        runOne();
        assertThat(present(pyramid)).containsExactly(3);

        while (!pyramid.isComplete()) {
            runOne();
        }
        assertThat(present(pyramid)).containsExactly(0, 1, 2, 3, 4, 5);
    }

    @Test
    void columnsAreComputedOnceHoweverOftenOneZooms() {
        ColumnCache cache = new ColumnCache(1 << 24);
        LevelPyramid pyramid = new LevelPyramid(
                noise,
                cache.of(this, "noise", noise),
                STEPS,
                new Workshop(Runnable::run, new Hand(Runnable::run), cache, fine),
                () -> {});
        pyramid.start();
        int computed = noise.frames;

        pyramid.lookAt(0, FRAMES - 1, 0.1);
        pyramid.lookAt(0, FRAMES - 1, 100);
        pyramid.lookAt(0, FRAMES - 1, 0.1);

        assertThat(computed).isEqualTo(FRAMES);
        assertThat(noise.frames).isEqualTo(computed);
        assertThat(fine.get(pyramid, 2)).isNotNull();
    }

    @Test
    void aClosedPyramidComputesNothingMore() throws InterruptedException {
        LevelPyramid pyramid = pyramid(waiting::add);
        pyramid.start();
        runOne();

        pyramid.close();
        while (!waiting.isEmpty()) {
            runOne();
        }
        pyramid.lookAt(0, FRAMES - 1, 1);

        assertThat(present(pyramid)).containsExactly(0);
        assertThat(waiting).isEmpty();
    }

    @Test
    void theFinestTilesOfAClosedPyramidAreForgotten() {
        LevelPyramid pyramid = pyramid(Runnable::run);
        pyramid.lookAt(0, 1, 0.1);
        assertThat(fine.get(pyramid, 0)).isNotNull();

        pyramid.close();
        pyramid.fill(0);

        assertThat(fine.get(pyramid, 0)).isNull();
    }

    @Test
    void whatIsLookedAtIsNotPushedOutByTheRestOfALongRecording() {
        ColumnCache narrow = new ColumnCache((long) Tile.FRAMES * noise.bins() * Float.BYTES);
        TileCache two = new TileCache(2 * Tile.bytes(noise.bins(), LevelPyramid.KEPT));
        Workshop workshop = new Workshop(waiting::add, new Hand(Runnable::run), narrow, two);
        LevelPyramid pyramid = new LevelPyramid(noise, narrow.of(this, "noise", noise), STEPS, workshop, () -> {});
        pyramid.lookAt(0, 1, 0.1);

        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
        noise.frames = 0;

        assertThat(pyramid.isComplete()).isTrue();
        assertThat(two.get(pyramid, 0)).isNotNull();
        narrow.of(this, "noise", noise).get(0);
        assertThat(noise.frames).isZero();
    }

    @Test
    void whatIsLookedAtIsNotComputedAgainAndAgainWhereItCannotBeKept() throws InterruptedException {
        TileCache small = new TileCache(2 * Tile.bytes(noise.bins(), LevelPyramid.KEPT));
        ColumnCache cache = new ColumnCache(1 << 24);
        Workshop workshop = new Workshop(waiting::add, new Hand(Runnable::run), cache, small);
        LevelPyramid pyramid = new LevelPyramid(noise, cache.of(this, "noise", noise), STEPS, workshop, () -> {});

        pyramid.lookAt(0, FRAMES - 1, 0.1);
        for (int step = 0; step < 50 && !waiting.isEmpty(); step++) {
            runOne();
        }

        assertThat(waiting).isEmpty();
        assertThat(pyramid.isComplete()).isTrue();
    }

    private void runOne() throws InterruptedException {
        Runnable next = waiting.poll(10, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        next.run();
    }

    private LevelPyramid pyramid(Executor workers) {
        ColumnCache cache = new ColumnCache(1 << 24);
        return new LevelPyramid(
                noise,
                cache.of(this, "noise", noise),
                STEPS,
                new Workshop(workers, new Hand(Runnable::run), cache, fine),
                () -> {});
    }

    private static Set<Integer> present(LevelPyramid pyramid) {
        Set<Integer> tiles = new TreeSet<>();
        for (int tile = 0; tile < pyramid.parts(); tile++) {
            if (pyramid.has(tile)) {
                tiles.add(tile);
            }
        }
        return tiles;
    }

    /** Whole numbers from 1 to 255 by chance. */
    private static final class Noise implements Columns {

        private final float[] values = new float[FRAMES * BINS];
        private int frames;

        Noise() {
            Random random = new Random(11);
            for (int i = 0; i < values.length; i++) {
                values[i] = 1 + random.nextInt(255);
            }
        }

        int[] greatest(int first, int last) {
            int[] most = new int[BINS];
            for (int i = first * BINS; i < (last + 1) * BINS; i++) {
                most[i % BINS] = Math.max(most[i % BINS], (int) values[i]);
            }
            return most;
        }

        @Override
        public int frames() {
            return FRAMES;
        }

        @Override
        public int bins() {
            return BINS;
        }

        @Override
        public HopGrid grid() {
            return new HopGrid(0, 0.01);
        }

        @Override
        public void compute(int first, int count, float[] target) {
            frames += count;
            System.arraycopy(values, first * BINS, target, 0, count * BINS);
        }
    }
}
