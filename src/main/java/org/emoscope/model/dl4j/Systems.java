package org.emoscope.model.dl4j;

import java.util.List;
import org.emoscope.model.SystemRegistry;

/** The systems of the thesis and those that it refers to. */
public final class Systems {

    private Systems() {}

    /** All, in the order in which they are offered. */
    public static SystemRegistry all() {
        return new SystemRegistry(List.of(
                new BaselineSystem(),
                new AugmentedBaselineSystem(),
                new TfCnnSystem(),
                new TfCnnFeaturesSystem(),
                new DoubleLstmSystem(),
                new MultiLevelSystem(),
                new BlstmAttentionSystem(),
                new CsaSystem()));
    }
}
