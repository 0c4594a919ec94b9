package org.emoscope.experiment;

import java.util.List;
import org.emoscope.model.Network;
import org.emoscope.model.Stage;
import org.emoscope.model.TrainingParameters;

/** A stage of two classes that learns from whole utterances; its network is brought along by the test. */
record ScriptedStage(TrainingParameters training) implements Stage {

    @Override
    public String name() {
        return "";
    }

    @Override
    public List<String> classes() {
        return List.of("0", "1");
    }

    @Override
    public int target(int classIndex) {
        return classIndex;
    }

    @Override
    public Network create(long seed) {
        return new ScriptedNetwork(0.5);
    }
}
