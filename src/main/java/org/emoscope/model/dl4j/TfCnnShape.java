package org.emoscope.model.dl4j;

import java.util.List;
import org.emoscope.feature.NetworkImage;

/** The branches of the TF-CNN and the sizes of their maps (Li 2021, 5.1 and Figure 11). */
final class TfCnnShape {

    /** In the order in which their means are joined: time on the spectrogram, frequency on either picture. */
    static final List<Kernel> KERNELS = List.of(
            new Kernel("time", 0, 2, 10), new Kernel("frequency", 0, 8, 2), new Kernel("mel-frequency", 1, 8, 2));

    /** Rows and columns between two places of a kernel, in both convolutions. */
    static final int STRIDE = 2;
    /** Rows and columns of the second kernels. */
    static final int SECOND = 3;
    /** Red, green, blue. */
    static final int RGB = 3;

    private static final MapShape PICTURE = new MapShape(NetworkImage.SIZE, NetworkImage.SIZE, RGB);

    /**
     * A branch's first kernels.
     *
     * @param name of the branch
     * @param picture what it sees: 0 the spectrogram, 1 the Mel spectrogram
     * @param height in rows of frequency
     * @param width in columns of time
     */
    record Kernel(String name, int picture, int height, int width) {}

    /** The maps of a branch: after the first convolution, the maximum and the second convolution. */
    record Maps(MapShape first, MapShape pooled, MapShape second) {}

    private TfCnnShape() {}

    static MapShape picture() {
        return PICTURE;
    }

    static Maps maps(Kernel kernel, int kernels) {
        MapShape first = PICTURE.after(kernel.height(), kernel.width(), STRIDE, kernels);
        MapShape pooled = first.after(2, 2, 1, kernels);
        return new Maps(first, pooled, pooled.after(SECOND, SECOND, STRIDE, kernels));
    }

    /** Steps of time that the last maps of all branches have. */
    static int steps(int kernels) {
        return KERNELS.stream()
                .mapToInt(kernel -> maps(kernel, kernels).second().width())
                .min()
                .orElseThrow();
    }
}
