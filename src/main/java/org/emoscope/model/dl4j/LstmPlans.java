package org.emoscope.model.dl4j;

import java.util.Locale;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.NetworkPlan.Block;
import org.emoscope.model.NetworkPlan.Kind;

/** The drawings of the systems that have a double LSTM (Li 2021, Figures 8, 12 and 14). */
final class LstmPlans {

    private LstmPlans() {}

    /** A TF-CNN that is trained first, and the LSTM over what its dense layer says of each segment. */
    static NetworkPlan staged(HyperParameters values, int classes, String features, String sequence) {
        return TfCnn.of(values)
                .plan(classes)
                .inStage(features)
                .and(lstm(values, classes).inStage(sequence))
                .linked(features + ".dense", sequence + ".steps", "of each segment");
    }

    /** Both as one network. */
    static NetworkPlan joint(HyperParameters values, int classes) {
        TfCnn cnn = TfCnn.of(values);
        Block steps = steps(cnn);
        return cnn.branchesAndDense(steps).and(lstm(values, classes));
    }

    /** A coarse network, the question whether it decided for the similar classes, and the fine networks. */
    static NetworkPlan multiLevel(HyperParameters values, int classes, boolean merged) {
        int similar = 2;
        int coarse = merged ? classes - similar + 1 : classes;
        Block asked = new Block("similar", Kind.DECISION, "In S?", "one of the similar classes", "", 0, "");
        Block answer = Block.output("answer", "Decision", "a probability a class", "" + classes);
        return TfCnn.of(values)
                .plan(coarse)
                .inStage("coarse")
                .and(NetworkPlan.chain(asked))
                .and(staged(values, similar, "fine-tf-cnn", "fine"))
                .and(NetworkPlan.chain(answer))
                .linked("coarse.answer", "similar", "")
                .linked("similar", "fine.steps", "yes")
                .linked("similar", "answer", "no")
                .linked("fine.answer", "answer", "");
    }

    private static Block steps(TfCnn cnn) {
        return new Block("steps", Kind.LAYER, "Sequence", "a step a segment", "segments × " + cnn.dense(), 0, "");
    }

    private static NetworkPlan lstm(HyperParameters values, int classes) {
        int features = TfCnn.of(values).dense();
        LstmSettings lstm = LstmSettings.of(values);
        int units = lstm.units();
        return NetworkPlan.chain(
                steps(TfCnn.of(values)),
                Block.layer(
                        "lstm-1", "LSTM", units + " units", "segments × " + units, Lstm.weightCount(features, units)),
                Block.layer("lstm-2", "LSTM", units + " units", "segments × " + units, Lstm.weightCount(units, units)),
                Block.layer("mean", "Mean", "over segments", "" + units),
                Block.layer(
                        "dropout", "Dropout", String.format(Locale.ROOT, "%.0f %%", 100 * lstm.dropout()), "" + units),
                Block.layer("scores", "Dense", classes + " classes", "" + classes, Settings.affine(units, classes)),
                Block.output("answer", "Softmax", "a probability a class", "" + classes));
    }
}
