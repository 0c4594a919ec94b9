package org.emoscope.ui.inspect.network;

import org.emoscope.audio.Signal;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.NetworkImage;
import org.emoscope.feature.SpectrogramImage;
import org.emoscope.task.TaskContext;
import org.emoscope.ui.inspect.state.TimeSpan;

/**
 * The two pictures that networks see of a stretch of sound.
 *
 * @param stretch what they show
 * @param frames how many frames they were made of; with none they show silence
 * @param spectrogram frequencies evenly spaced
 * @param mel the Mel filters one above the other
 * @param bounds the frequencies at the bottom and the top of each
 */
record NetworkImages(Stretch stretch, int frames, SpectrogramImage spectrogram, SpectrogramImage mel, Bounds bounds) {

    /**
     * Where the pictures end.
     *
     * @param highestHz at the top of the spectrogram; its bottom is 0 Hz
     * @param lowestMelHz where the lowest Mel filter begins
     * @param highestMelHz where the highest ends
     */
    record Bounds(double highestHz, double lowestMelHz, double highestMelHz) {

        static Bounds of(FeatureParameters parameters) {
            double[] corners = parameters.melDesign().cornersHz();
            return new Bounds(parameters.sampleRateHz() / 2.0, corners[0], corners[corners.length - 1]);
        }
    }

    /**
     * Draws both.
     *
     * @param speech the whole recording
     */
    static NetworkImages draw(
            NetworkImage painter, Signal speech, Stretch stretch, FeatureParameters parameters, TaskContext context) {
        Signal part = stretch.cut(speech);
        context.checkCancelled();
        SpectrogramImage spectrogram = painter.draw(part, FeatureKind.SPECTROGRAM, parameters);
        context.checkCancelled();
        SpectrogramImage mel = painter.draw(part, FeatureKind.MEL, parameters);
        int frames = parameters.framing().frames(part.length());
        return new NetworkImages(stretch, frames, spectrogram, mel, Bounds.of(parameters));
    }

    /** The picture of a kind, {@link FeatureKind#SPECTROGRAM} or {@link FeatureKind#MEL}. */
    SpectrogramImage of(FeatureKind kind) {
        return kind == FeatureKind.MEL ? mel : spectrogram;
    }

    TimeSpan span() {
        return stretch.span();
    }
}
