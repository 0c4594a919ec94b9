package org.emoscope.ui.inspect.tile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.emoscope.audio.Signal;
import org.emoscope.feature.MatrixFormat;
import org.emoscope.feature.MelDifferenceRows;
import org.emoscope.feature.Preset;
import org.emoscope.feature.TimeRange;
import org.emoscope.task.TaskContext;
import org.junit.jupiter.api.Test;

class MelDifferenceTest {

    private static final int RATE = 16_000;

    /** The very worker that asks does the work. */
    private final Workshop workshop =
            new Workshop(Runnable::run, new Hand(Runnable::run), new ColumnCache(1 << 24), new TileCache(1 << 24));

    private SoundLayers layers(int samples, double amplitude) {
        return layers(samples, amplitude, Preset.FAYEK);
    }

    private SoundLayers layers(int samples, double amplitude, Preset preset) {
        float[] tone = new float[samples];
        for (int i = 0; i < samples; i++) {
            tone[i] = (float) (amplitude * Math.sin(2 * Math.PI * 1000 * i / RATE));
        }
        return SoundLayers.of(new Signal(tone, RATE), preset.parameters(), workshop, () -> {});
    }

    private static int loudestBin(SoundLayers layers) {
        double[] levels = ((LevelColumns) layers.mel().columns()).levels(50);
        int best = 0;
        for (int b = 0; b < levels.length; b++) {
            best = levels[b] > levels[best] ? b : best;
        }
        return best;
    }

    @Test
    void twiceTheAmplitudeIsSixDecibelsAbove() {
        SoundLayers loud = layers(RATE, 0.5);
        SoundLayers soft = layers(RATE, 0.25);
        int bin = loudestBin(loud);

        assertThat(loud.melDifference(soft).at(50)[bin]).isCloseTo(6.02f, within(0.01f));
        assertThat(soft.melDifference(loud).at(50)[bin]).isCloseTo(-6.02f, within(0.01f));
    }

    @Test
    void aFrameTakesNoOtherFrames() {
        Counted loud = new Counted(layers(RATE, 0.5).mel().columns());
        Counted soft = new Counted(layers(RATE, 0.25).mel().columns());
        DifferenceColumns difference = new DifferenceColumns(loud, tile -> new float[0], soft, tile -> new float[0]);

        difference.compute(50, 1, new float[difference.bins()]);

        assertThat(loud.frames).isEqualTo(1);
        assertThat(soft.frames).isEqualTo(1);
    }

    /** Columns that count what is computed of them. */
    private static final class Counted implements Columns {

        private final Columns columns;
        private int frames;

        Counted(Columns columns) {
            this.columns = columns;
        }

        @Override
        public int frames() {
            return columns.frames();
        }

        @Override
        public int bins() {
            return columns.bins();
        }

        @Override
        public HopGrid grid() {
            return columns.grid();
        }

        @Override
        public void compute(int first, int count, float[] target) {
            frames += count;
            columns.compute(first, count, target);
        }
    }

    @Test
    void theSameSoundDoesNotDiffer() {
        assertThat(layers(RATE, 0.5).melDifference(layers(RATE, 0.5)).at(50)).containsOnly(0f);
    }

    @Test
    void silenceCountsAsTheFloor() {
        SoundLayers loud = layers(RATE, 0.5);
        int bin = loudestBin(loud);
        double level = ((LevelColumns) loud.mel().columns()).levels(50)[bin];

        assertThat((double) loud.melDifference(layers(RATE, 0)).at(50)[bin])
                .isCloseTo(level - MelDifferenceRows.FLOOR_DB, within(0.01));
    }

    @Test
    void whatOnlyOneOfThemHasIsLeftOut() {
        SoundLayers shorter = layers(RATE / 2, 0.5);

        assertThat(layers(RATE, 0.5).melDifference(shorter).first().columns().frames())
                .isEqualTo(shorter.mel().columns().frames());
    }

    @Test
    void eachSideKeepsItsLargestDifferenceWhenZoomedOut() {
        SoundLayers loud = layers(RATE, 0.5);
        MelDifference difference = layers(RATE, 0.25).melDifference(loud);
        int bin = loudestBin(loud);
        int[] above = new int[loud.mel().columns().bins()];
        int[] below = new int[above.length];
        difference.first().greatest(10, 80, above);
        difference.second().greatest(10, 80, below);

        assertThat(above[bin]).isZero();
        assertThat(MelDifference.STEPS.valueOf(below[bin])).isCloseTo(6.0, within(0.3));
    }

    @Test
    void aTableHoldsWhatThePaneShowsToTheLastDigit() throws IOException {
        SoundLayers loud = layers(RATE, 0.5);
        SoundLayers shorter = layers(RATE / 2, 0.0371);
        MelDifference shown = loud.melDifference(shorter);
        ByteArrayOutputStream csv = new ByteArrayOutputStream();

        new MelDifferenceRows(loud.signal(), shorter.signal(), loud.parameters(), TimeRange.ALL)
                .write(MatrixFormat.CSV, csv, TaskContext.NONE);

        String[] lines = csv.toString(StandardCharsets.US_ASCII).split("\n");
        assertThat(lines).hasSize(shown.first().columns().frames());
        for (int frame = 0; frame < lines.length; frame++) {
            float[] expected = shown.at(frame);
            String[] cells = lines[frame].split(",");
            assertThat(cells).hasSize(expected.length);
            for (int bin = 0; bin < cells.length; bin++) {
                assertThat(Float.parseFloat(cells[bin])).isEqualTo(expected[bin]);
            }
        }
    }

    @Test
    void recordingsThatAreCutDifferentlyAreRefused() {
        assertThatThrownBy(() -> layers(RATE, 0.5).melDifference(layers(RATE, 0.5, Preset.LIBROSA)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
