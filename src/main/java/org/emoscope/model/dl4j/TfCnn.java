package org.emoscope.model.dl4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.emoscope.feature.NetworkImage;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.NetworkPlan.Block;

/**
 * How a TF-CNN is set: what is made of the branches' means (Li 2021, 5.1 and Figure 11).
 *
 * @param pixels what it sees of the pictures
 * @param kernels of every convolution
 * @param dense nodes of the dense layer
 * @param dropout after it
 * @param rate step size of Adam
 */
record TfCnn(Pixels pixels, int kernels, int dense, double dropout, double rate) {

    private static final String KERNELS = "kernels";
    private static final String DENSE = "dense";

    /** What a person may set. */
    static List<HyperParameter> declared() {
        List<HyperParameter> all = new ArrayList<>();
        all.add(Settings.rate());
        all.add(Settings.dropout());
        all.add(HyperParameter.whole(KERNELS, 64, 1, 256, "Kernels of each convolution."));
        all.add(HyperParameter.whole(DENSE, 512, 1, 4096, "Nodes of the dense layer."));
        all.addAll(Pixels.declared());
        return List.copyOf(all);
    }

    static TfCnn of(HyperParameters values) {
        return new TfCnn(
                Pixels.of(values),
                values.whole(KERNELS),
                values.whole(DENSE),
                values.real(Settings.DROPOUT),
                values.real(Settings.RATE));
    }

    LayeredNetwork network(int classes, long seed) {
        return new LayeredNetwork(
                () -> {
                    PictureFront front = new PictureFront(pixels, kernels, MapMean.ALL);
                    return new Chain(
                            front,
                            List.of(
                                    new Dense(front.width(), dense),
                                    new Relu(),
                                    new Dropout(dropout, 0),
                                    new Dense(dense, classes)));
                },
                new LayeredNetwork.Shape(classes, dense, rate, 1),
                seed);
    }

    NetworkPlan plan(int classes) {
        Block silenced =
                Block.layer("dropout", "Dropout", String.format(Locale.ROOT, "%.0f %%", 100 * dropout), "" + dense);
        return branchesAndDense(silenced)
                .and(NetworkPlan.chain(
                        silenced,
                        Block.layer(
                                "scores", "Dense", classes + " classes", "" + classes, Settings.affine(dense, classes)),
                        Block.output("answer", "Softmax", "a probability a class", "" + classes)));
    }

    /** All but the scores: what the dense layer says goes to another block. */
    NetworkPlan branchesAndDense(Block next) {
        int means = TfCnnShape.KERNELS.size() * kernels;
        Block join = Block.layer("join", "Join", "the means of all branches", "" + means);
        Block nodes = Block.layer("dense", "Dense", dense + " nodes, ReLU", "" + dense, Settings.affine(means, dense));
        return branches(MapMean.ALL, join).and(NetworkPlan.chain(join, nodes, next));
    }

    /** The branches, each ending in a block that all share. */
    NetworkPlan branches(MapMean mean, Block join) {
        String size = NetworkImage.SIZE + " × " + NetworkImage.SIZE + " × 3";
        List<Block> pictures = List.of(
                Block.input("spectrogram", "Spectrogram", "in colour", size),
                Block.input("mel", "Mel spectrogram", "in colour", size));
        NetworkPlan plan = NetworkPlan.NONE;
        for (TfCnnShape.Kernel kernel : TfCnnShape.KERNELS) {
            plan = plan.and(branch(pictures.get(kernel.picture()), kernel, mean, join));
        }
        return plan;
    }

    private NetworkPlan branch(Block picture, TfCnnShape.Kernel kernel, MapMean mean, Block join) {
        TfCnnShape.Maps maps = TfCnnShape.maps(kernel, kernels);
        String id = kernel.name();
        return NetworkPlan.chain(
                picture,
                Block.layer(
                        id + "-first",
                        "Convolution",
                        kernels + " kernels " + kernel.height() + " × " + kernel.width() + ", stride 2, ReLU",
                        maps.first().toString(),
                        Settings.affine(3L * kernel.height() * kernel.width(), kernels)),
                Block.layer(
                        id + "-pool",
                        "Maximum",
                        "2 × 2, stride 1",
                        maps.pooled().toString()),
                Block.layer(
                        id + "-second",
                        "Convolution",
                        kernels + " kernels 3 × 3, stride 2, ReLU",
                        maps.second().toString(),
                        Settings.affine(9L * kernels, kernels)),
                mean == MapMean.ALL
                        ? Block.layer(id + "-mean", "Mean", "over the map", "" + kernels)
                        : Block.layer(
                                id + "-mean",
                                "Mean",
                                "over frequency",
                                maps.second().width() + " × " + kernels),
                join);
    }
}
