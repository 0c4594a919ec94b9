package org.emoscope.model.dl4j;

/**
 * Kernels that span all columns and slide over the steps of each example: {@code [all steps][columns]} to
 * {@code [all positions][kernels]}, {@code ⌈steps / stride⌉} positions an example.
 *
 * <p>The middle of a kernel stands on every stride-th step, the first one among them; beyond both ends of an example are
 * zeros. What lies under a kernel is copied beside each other, so a convolution is one matrix product.
 */
final class SequenceConvolution implements AffineLayer {

    private final int columns;
    private final int span;
    private final int stride;
    private final ExampleMajor steps;
    private final ExampleMajor positions;
    private final Affine affine;
    private final Buffer patches;
    private final Buffer output;
    private final Buffer inputGradient;

    /**
     * How kernels slide.
     *
     * @param span steps that a kernel covers, an odd number
     * @param stride steps from one position to the next
     */
    record Slide(int span, int stride) {

        Slide {
            if (span < 1 || span % 2 == 0 || stride < 1) {
                throw new IllegalArgumentException(
                        "a kernel covers an odd number of steps and moves by one or more: " + span + ", " + stride);
            }
        }
    }

    /**
     * @param steps of the input
     * @param positions takes the sequences of the answer
     */
    SequenceConvolution(int columns, int kernels, Slide slide, ExampleMajor steps, ExampleMajor positions) {
        this.columns = columns;
        this.span = slide.span();
        this.stride = slide.stride();
        this.steps = steps;
        this.positions = positions;
        affine = new Affine(Math.multiplyExact(span, columns), kernels);
        patches = new Buffer(span * columns);
        output = new Buffer(kernels);
        inputGradient = new Buffer(columns);
    }

    @Override
    public Affine affine() {
        return affine;
    }

    @Override
    public Matrix forward(Matrix x, Pass pass) {
        int[] lengths = new int[steps.examples()];
        for (int e = 0; e < lengths.length; e++) {
            lengths[e] = (steps.length(e) + stride - 1) / stride;
        }
        positions.arrange(lengths);
        float[] values = x.values();
        float[] unfolded = new float[Math.multiplyExact(positions.rows(), span * columns)];
        for (int e = 0; e < lengths.length; e++) {
            for (int p = 0; p < lengths[e]; p++) {
                int first = first(p);
                int from = Math.max(0, first);
                int to = Math.min(steps.length(e), first + span);
                int patch = (positions.row(e, p) * span + from - first) * columns;
                System.arraycopy(values, steps.row(e, from) * columns, unfolded, patch, (to - from) * columns);
            }
        }
        Matrix patch = patches.rows(positions.rows());
        patch.put(unfolded, 0, 0, unfolded.length);
        Matrix y = output.rows(positions.rows());
        affine.forward(patch, y);
        return y;
    }

    /** The first step under a kernel; before the example where it is negative. */
    private int first(int position) {
        return position * stride - span / 2;
    }

    @Override
    public Matrix backward(Matrix gradient) {
        Matrix patch = patches.rows(gradient.rows());
        affine.addWeightGradients(patch, gradient);
        affine.inputGradient(gradient, patch);
        float[] unfolded = patch.values();
        float[] sums = new float[steps.rows() * columns];
        for (int e = 0; e < steps.examples(); e++) {
            for (int p = 0; p < positions.length(e); p++) {
                int first = first(p);
                int from = Math.max(0, first);
                int to = Math.min(steps.length(e), first + span);
                int at = (positions.row(e, p) * span + from - first) * columns;
                int target = steps.row(e, from) * columns;
                for (int i = 0; i < (to - from) * columns; i++) {
                    sums[target + i] += unfolded[at + i];
                }
            }
        }
        Matrix back = inputGradient.rows(steps.rows());
        back.put(sums, 0, 0, sums.length);
        return back;
    }

    @Override
    public void close() {
        affine.close();
        patches.close();
        output.close();
        inputGradient.close();
    }
}
