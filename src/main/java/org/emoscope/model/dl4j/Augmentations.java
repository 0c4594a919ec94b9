package org.emoscope.model.dl4j;

import java.util.Arrays;
import java.util.List;
import org.emoscope.augment.AugmentationParameter;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.HyperParameter.Kind;

/** What may be set of the copies that any system is trained on. */
final class Augmentations {

    private Augmentations() {}

    static List<HyperParameter> declared() {
        return Arrays.stream(AugmentationParameter.values())
                .map(Augmentations::declared)
                .toList();
    }

    private static HyperParameter declared(AugmentationParameter parameter) {
        return new HyperParameter(
                parameter.text(),
                Kind.valueOf(parameter.kind().name()),
                parameter.byDefault(),
                parameter.minimum(),
                parameter.maximum(),
                parameter.choices(),
                parameter.help(),
                HyperParameter.Group.AUGMENTATION);
    }
}
