package org.emoscope.model;

import java.nio.ByteBuffer;
import java.util.Objects;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.feature.DecibelRange;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.LevelMap;
import org.emoscope.feature.NetworkImage;

/**
 * Reads an utterance as pictures: spectrogram and Mel spectrogram, 256 × 256 each.
 *
 * <p>Levels lie in the 80 dB below the maximum of the whole utterance, in its segments too, so that a quiet segment looks
 * quiet. Immutable.
 *
 * @param parameters the signal chain
 * @param views what of the utterance is drawn
 * @param segmentation how it is cut, where segments are drawn
 */
public record PictureInput(FeatureParameters parameters, Views views, Segmentation segmentation) implements InputSpec {

    /** Pictures of one view: the spectrogram, then the Mel spectrogram. */
    public static final int PICTURES = 2;

    /** What of an utterance is drawn. */
    public enum Views {
        /** All of it in one view. */
        WHOLE,
        /** A view a segment. */
        SEGMENTS,
        /** All of it first, then a view a segment. */
        WHOLE_AND_SEGMENTS;

        /** Views of the whole utterance, 0 or 1. */
        public int wholes() {
            return this == SEGMENTS ? 0 : 1;
        }
    }

    public PictureInput {
        Objects.requireNonNull(parameters, "parameters");
        Objects.requireNonNull(views, "views");
        Objects.requireNonNull(segmentation, "segmentation");
    }

    @Override
    public PictureInput with(FeatureParameters other) {
        return new PictureInput(other, views, segmentation);
    }

    /** How many segments are drawn of an utterance of so many seconds. */
    public int segments(double seconds) {
        long samples = Math.round(seconds * parameters.sampleRateHz());
        return segments(parameters.framing().frames((int) Math.min(samples, Integer.MAX_VALUE)));
    }

    private int segments(int frames) {
        return views == Views.WHOLE ? 0 : segmentation.count(frames, framesASecond());
    }

    private double framesASecond() {
        return (double) parameters.sampleRateHz() / parameters.hopSamples();
    }

    /** Bytes of all pictures of an utterance of so many seconds. */
    public long bytes(double seconds) {
        return (long) (views.wholes() + segments(seconds)) * PICTURES * PictureExample.PICTURE_BYTES;
    }

    /**
     * Draws an utterance.
     *
     * @param spectrogram {@code [frame][bin]}, without logarithm
     * @param mel Mel energies of the same frames, without logarithm
     */
    public PictureExample draw(FrameMatrix spectrogram, FrameMatrix mel) {
        DecibelRange range = new DecibelRange(parameters.spectrum().kind(), DecibelRange.NETWORK_DB);
        LevelMap[] maps = {LevelMap.of(spectrogram, range), LevelMap.of(mel, range)};
        int segments = segments(spectrogram.frames());
        ByteBuffer levels = ByteBuffer.allocate((views.wholes() + segments) * PICTURES * PictureExample.PICTURE_BYTES);
        if (views.wholes() == 1) {
            draw(maps, 0, Math.max(1, spectrogram.frames()), levels);
        }
        for (int s = 0; s < segments; s++) {
            draw(maps, s * segmentation.step(framesASecond()), segmentation.length(framesASecond()), levels);
        }
        return new PictureExample(levels.flip());
    }

    private static void draw(LevelMap[] maps, int from, int frames, ByteBuffer levels) {
        for (LevelMap map : maps) {
            levels.put(map.draw(from, frames, NetworkImage.SIZE, NetworkImage.SIZE));
        }
    }
}
