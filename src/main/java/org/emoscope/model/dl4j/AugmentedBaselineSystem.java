package org.emoscope.model.dl4j;

import java.util.List;
import org.emoscope.augment.AugmentationParameter;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.MatrixInput;
import org.emoscope.model.Network;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.SingleStageSystem;

/** The baseline on a training part whose classes are balanced by VTLP copies (Li 2021, 6.6, Experiment 2). */
public final class AugmentedBaselineSystem implements SingleStageSystem {

    private static final String LARGEST = "largest";

    private final BaselineSystem baseline = new BaselineSystem();

    @Override
    public String id() {
        return "baseline-aug";
    }

    @Override
    public String title() {
        return "Baseline CNN, balanced";
    }

    @Override
    public String summary() {
        return "The baseline on classes that are balanced by copies with a warped vocal tract (Li 2021, 6.6).";
    }

    /** Those of the baseline, but the classes are balanced unless somebody says otherwise. */
    @Override
    public List<HyperParameter> hyperParameters() {
        return baseline.hyperParameters().stream()
                .map(each ->
                        each.name().equals(AugmentationParameter.BALANCE.text()) ? each.withDefault(LARGEST) : each)
                .toList();
    }

    @Override
    public MatrixInput input(HyperParameters values) {
        return baseline.input(values);
    }

    @Override
    public Network create(HyperParameters values, int classes, long seed) {
        return baseline.create(values, classes, seed);
    }

    @Override
    public NetworkPlan plan(HyperParameters values, int classes) {
        return baseline.plan(values, classes);
    }
}
