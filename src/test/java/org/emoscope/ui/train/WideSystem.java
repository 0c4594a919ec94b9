package org.emoscope.ui.train;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.HyperParameter.Group;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.InputSpec;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.NetworkPlan.Block;
import org.emoscope.model.SingleStageSystem;
import org.emoscope.model.TrainingParameters;
import org.emoscope.model.dl4j.BaselineSystem;

/** A system with 45 settings in all groups and a network of three branches; a run of it fails. */
public final class WideSystem implements SingleStageSystem {

    /** How many settings it has. */
    public static final int SETTINGS = 45;

    private final BaselineSystem baseline = new BaselineSystem();

    @Override
    public String id() {
        return "wide";
    }

    @Override
    public String title() {
        return "Wide network";
    }

    @Override
    public String summary() {
        return "Three branches over two pictures of an utterance, joined, and more settings than anybody wants.";
    }

    @Override
    public List<HyperParameter> hyperParameters() {
        List<HyperParameter> all = new ArrayList<>(TrainingParameters.declared());
        all.add(HyperParameter.whole("kernels", 64, 1, 512, "Kernels of each convolution."));
        all.add(HyperParameter.choice("noise", List.of("off", "white"), "Noise that is laid under copies.")
                .in(Group.AUGMENTATION));
        for (int i = all.size(); i < SETTINGS; i++) {
            Group group = Group.values()[i % Group.values().length];
            all.add(HyperParameter.real("share-" + i, 0.5, 0, 1, "Share of the things that are counted as number " + i)
                    .in(group));
        }
        return List.copyOf(all);
    }

    @Override
    public InputSpec input(HyperParameters values) {
        return baseline.input(HyperParameters.of(baseline.hyperParameters(), java.util.Map.of()));
    }

    @Override
    public Network create(HyperParameters values, int classes, long seed) {
        throw new UnsupportedOperationException("it is only looked at");
    }

    @Override
    public NetworkPlan plan(HyperParameters values, int classes) {
        int kernels = values.whole("kernels");
        Block spectrogram = Block.input("spectrogram", "Spectrogram", "colour image", "256 × 256 × 3");
        Block mel = Block.input("mel", "Mel spectrogram", "colour image", "256 × 256 × 3");
        Block join = Block.layer("join", "Join", "", "" + 3 * kernels);
        NetworkPlan tail = NetworkPlan.chain(
                join,
                Block.layer("dense", "Dense", "512 nodes, ReLU", "512", (3L * kernels + 1) * 512),
                Block.layer("scores", "Dense", classes + " classes", "" + classes, 513L * classes),
                Block.output("answer", "Softmax", "a probability a class", "" + classes));
        return branch(spectrogram, "time", "2 × 10", kernels, join)
                .and(branch(spectrogram, "frequency", "8 × 2", kernels, join))
                .and(branch(mel, "mel-frequency", "8 × 2", kernels, join))
                .and(tail);
    }

    private static NetworkPlan branch(Block input, String name, String span, int kernels, Block join) {
        return NetworkPlan.chain(
                input,
                Block.layer(
                        name + "-1",
                        "Convolution",
                        kernels + " kernels " + span + ", stride 2, ReLU",
                        "128 × 124 × " + kernels,
                        60L * kernels + kernels),
                Block.layer(name + "-pool", "Maximum", "2 × 2, stride 1", "127 × 123 × " + kernels),
                Block.layer(
                        name + "-2",
                        "Convolution",
                        kernels + " kernels 3 × 3, stride 2, ReLU",
                        "63 × 61 × " + kernels,
                        9L * kernels * kernels + kernels),
                Block.layer(name + "-mean", "Mean", "over the map", "" + kernels),
                join);
    }
}
