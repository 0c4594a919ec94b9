package org.emoscope.ui.inspect.network;

import org.emoscope.model.Recognition;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Messages;

/**
 * What a model says of a stretch of sound.
 *
 * @param stretch what it was asked about
 * @param recognition its probabilities
 * @param frames how many frames the stretch has
 * @param inputFrames how many the model reads
 * @param inputSeconds how long these are
 */
record Answer(Stretch stretch, Recognition recognition, int frames, int inputFrames, double inputSeconds) {

    /** What it decides, and how sure it is. */
    String decision() {
        String label = recognition.label();
        double share = recognition.probabilities().get(recognition.classes().indexOf(label));
        return Messages.text("inspect.network.decides", label, Figures.percent(share));
    }

    /** What of the stretch it read; empty if it read just that. */
    String fit() {
        if (frames == 0) {
            return Messages.text("inspect.network.fit.nothing");
        }
        if (frames == inputFrames) {
            return "";
        }
        String key = frames < inputFrames ? "inspect.network.fit.shorter" : "inspect.network.fit.longer";
        return Messages.text(key, stretch.seconds(), inputSeconds);
    }
}
