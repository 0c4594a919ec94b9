package org.emoscope.model.dl4j;

import java.util.List;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.Stage;
import org.emoscope.model.TrainingParameters;

/** A stage that learns classes of the problem, or some of them as one, by what the system is set to. */
interface ClassStage extends Stage {

    /** What it tells apart. */
    StageClasses tells();

    /** The settings of the system. */
    HyperParameters values();

    @Override
    default List<String> classes() {
        return tells().names();
    }

    @Override
    default int target(int classIndex) {
        return tells().of().get(classIndex);
    }

    @Override
    default TrainingParameters training() {
        return TrainingParameters.of(values());
    }
}
