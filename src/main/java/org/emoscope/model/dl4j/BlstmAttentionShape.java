package org.emoscope.model.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.NetworkPlan.Block;

/**
 * The sizes of a bidirectional LSTM with attention, and what follows from them.
 *
 * @param columns numbers a frame
 * @param stack frames a step
 * @param layers bidirectional LSTMs
 * @param units of each LSTM in each direction
 * @param attention numbers by which attention compares steps
 */
record BlstmAttentionShape(int columns, int stack, int layers, int units, int attention) {

    /** Steps that go through the layers together at most: about 100 MB of gates, answers and gradients at the default sizes. */
    private static final int MOST_STEPS = 12_800;

    private static final int MOST_EXAMPLES = 32;

    /** Numbers that an LSTM answers a step. */
    int width() {
        return 2 * units;
    }

    /** Examples that go through the layers together, of so many frames at most. */
    int portion(int frames) {
        int steps = (frames + stack - 1) / stack;
        return Math.max(1, Math.min(MOST_EXAMPLES, MOST_STEPS / steps));
    }

    Chain chain(double dropout, int classes) {
        TimeMajor steps = new TimeMajor();
        List<Layer> all = new ArrayList<>();
        for (int layer = 0; layer < layers; layer++) {
            all.add(Lstm.bidirectional(inputs(layer), units, steps));
            if (layer < layers - 1) {
                all.add(new SequenceDropout(dropout, layer, steps));
            }
        }
        all.add(new AttentionPooling(width(), attention, steps));
        all.add(new Dropout(dropout, layers));
        all.add(new Dense(width(), classes));
        return new Chain(new SequenceFront(columns, stack, steps), all);
    }

    private int inputs(int layer) {
        return layer == 0 ? columns * stack : width();
    }

    NetworkPlan plan(double dropout, int classes) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.input("input", "Log-Mel energies", columns + " energies a frame", "t × " + columns));
        if (stack > 1) {
            blocks.add(Block.layer(
                    "stack", "Frames side by side", stack + " frames a step", "t/" + stack + " × " + inputs(0)));
        }
        String steps = stack > 1 ? "t/" + stack : "t";
        String silenced = String.format(Locale.ROOT, "%.0f %%", 100 * dropout);
        for (int layer = 0; layer < layers; layer++) {
            blocks.add(Block.layer(
                    "blstm" + (layer + 1),
                    "Bidirectional LSTM",
                    units + " units each way" + (layer < layers - 1 ? ", dropout " + silenced : ""),
                    steps + " × " + width(),
                    Math.multiplyExact(2L, Lstm.weightCount(inputs(layer), units))));
        }
        blocks.add(Block.layer(
                "attention",
                "Attention over frames",
                attention + " numbers",
                "" + width(),
                (width() + 2L) * attention));
        blocks.add(Block.layer("dropout", "Dropout", silenced, "" + width()));
        blocks.add(Block.layer("scores", "Dense", classes + " classes", "" + classes, (width() + 1L) * classes));
        blocks.add(Block.output("answer", "Softmax", "a probability a class", "" + classes));
        return NetworkPlan.chain(blocks.toArray(Block[]::new));
    }
}
