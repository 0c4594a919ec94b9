package org.emoscope.feature;

/** Whether the mean over time is taken from each column of Mel and cepstral features. */
public enum MeanRemoval {
    /** The values stay as they are. */
    OFF,
    /** The mean over the whole clip is subtracted; a streaming chain cannot do this. */
    CLIP;

    /**
     * Takes the mean from each column, in place.
     *
     * @param clip row by row
     * @param bins values a row
     */
    void applyInPlace(double[] clip, int bins) {
        if (this == OFF || clip.length == 0) {
            return;
        }
        double[] mean = new double[bins];
        for (int i = 0; i < clip.length; i += bins) {
            for (int b = 0; b < bins; b++) {
                mean[b] += clip[i + b];
            }
        }
        int frames = clip.length / bins;
        for (int i = 0; i < clip.length; i += bins) {
            for (int b = 0; b < bins; b++) {
                clip[i + b] -= mean[b] / frames;
            }
        }
    }
}
