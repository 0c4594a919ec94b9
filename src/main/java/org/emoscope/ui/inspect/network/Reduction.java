package org.emoscope.ui.inspect.network;

import org.emoscope.feature.ColourMap;
import org.emoscope.feature.FeatureKind;
import org.emoscope.similarity.GreyImage;
import org.emoscope.similarity.ImageHash;
import org.emoscope.ui.common.Messages;

/**
 * A picture scaled down to n × n grey cells, and its hash.
 *
 * @param grey the cells
 * @param hash their bits
 */
record Reduction(GreyImage grey, ImageHash hash) {

    /** @param kind which of the pictures */
    static Reduction of(NetworkImages images, FeatureKind kind, ColourMap map, int size) {
        GreyImage grey = GreyImage.of(images.of(kind), map, size);
        return new Reduction(grey, ImageHash.of(grey));
    }

    /** The bits as lines of text, the highest frequencies first. */
    String bits() {
        return String.join("\n", hash.rows());
    }

    /** What decided the bits. */
    String sentence() {
        return Messages.text("inspect.network.bits.sentence", grey.mean(), hash.ones(), hash.length());
    }
}
