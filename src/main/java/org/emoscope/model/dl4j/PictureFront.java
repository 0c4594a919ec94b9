package org.emoscope.model.dl4j;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.emoscope.model.Example;
import org.emoscope.model.PictureExample;
import org.emoscope.model.PictureInput;

/**
 * The branches of the TF-CNN over a coloured spectrogram and Mel spectrogram, their means joined (Li 2021, 5.1).
 *
 * <p>Kernels of the time branch lie along time and see the spectrogram; those of the two frequency branches lie along
 * frequency and see one picture each. Reads one example at a time: its maps stay in the cache of a core that way, and
 * only one example's maps are in memory.
 */
final class PictureFront implements Front {

    private static final int PICTURES = PictureInput.PICTURES;
    private static final int RGB = TfCnnShape.RGB;

    private final List<PictureBranch> branches;
    private final int steps;
    private final int[] colours;
    private final byte[] levels = new byte[PictureExample.PICTURE_BYTES];
    private final int[][][] pictures = new int[PICTURES][][];
    private final Matrix joined;
    private final float[] means;
    private final float[] row;

    /**
     * @param kernels of every convolution
     * @param mean over what the last maps are averaged
     */
    PictureFront(Pixels pixels, int kernels, MapMean mean) {
        branches = TfCnnShape.KERNELS.stream()
                .map(kernel -> new PictureBranch(TfCnnShape.picture(), kernel.height(), kernel.width(), kernels, mean))
                .toList();
        colours = pixels.bits();
        Arrays.setAll(pictures, p -> Rows.bits(TfCnnShape.picture()));
        steps = branches.stream().mapToInt(PictureBranch::steps).min().orElseThrow();
        joined = new Matrix(1, steps * branches.size() * kernels);
        means = new float[branches.stream().mapToInt(PictureBranch::steps).max().orElseThrow() * kernels];
        row = new float[joined.length()];
    }

    /** Steps of time in an answer: 1 where the maps are averaged whole. */
    int steps() {
        return steps;
    }

    /** Numbers of a step: the means of all branches. */
    int width() {
        return joined.length() / steps;
    }

    @Override
    public int weightCount() {
        return branches.stream().mapToInt(PictureBranch::weightCount).reduce(0, Math::addExact);
    }

    @Override
    public void bind(Matrix weights, Matrix gradients) {
        int from = 0;
        for (PictureBranch branch : branches) {
            int count = branch.weightCount();
            branch.bind(weights.view(from, 1, count), gradients.view(from, 1, count));
            from += count;
        }
    }

    @Override
    public void initialise(SplittableRandom random) {
        branches.forEach(branch -> branch.initialise(random.split()));
    }

    @Override
    public Matrix forward(List<? extends Example> examples, Pass pass) {
        colour(examples);
        for (int b = 0; b < branches.size(); b++) {
            PictureBranch branch = branches.get(b);
            branch.forward(pictures[TfCnnShape.KERNELS.get(b).picture()], pass, means);
            for (int step = 0; step < steps; step++) {
                System.arraycopy(means, step * branch.kernels(), row, at(step, b), branch.kernels());
            }
        }
        joined.put(row, 0, 0, row.length);
        return joined;
    }

    /** Where a branch's means of a step stand; steps that only a longer branch has are left out. */
    private int at(int step, int branch) {
        return (step * branches.size() + branch) * branches.get(0).kernels();
    }

    private void colour(List<? extends Example> examples) {
        if (examples.size() != 1) {
            throw new IllegalStateException("pictures are read one example at a time: " + examples.size());
        }
        if (!(examples.get(0) instanceof PictureExample example) || example.count() != PICTURES) {
            throw new IllegalArgumentException("the network reads a spectrogram and a Mel spectrogram");
        }
        for (int picture = 0; picture < PICTURES; picture++) {
            example.copyInto(picture, levels);
            colour(levels, colours, pictures[picture]);
        }
    }

    private static void colour(byte[] levels, int[] colours, int[][] picture) {
        int at = 0;
        for (int[] row : picture) {
            for (int to = 0; to < row.length; to += RGB) {
                int from = (levels[at++] & 0xFF) * RGB;
                row[to] = colours[from];
                row[to + 1] = colours[from + 1];
                row[to + 2] = colours[from + 2];
            }
        }
    }

    @Override
    public void backward(Matrix gradient) {
        gradient.get(0, row, 0, row.length);
        for (int b = 0; b < branches.size(); b++) {
            PictureBranch branch = branches.get(b);
            Arrays.fill(means, 0);
            for (int step = 0; step < steps; step++) {
                System.arraycopy(row, at(step, b), means, step * branch.kernels(), branch.kernels());
            }
            branch.backward(means);
        }
    }

    @Override
    public void close() {
        branches.forEach(PictureBranch::close);
        joined.close();
    }
}
