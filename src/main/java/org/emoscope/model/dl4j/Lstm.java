package org.emoscope.model.dl4j;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Long short-term memory in one direction (Hochreiter & Schmidhuber 1997; with a forget gate, Gers et al. 2000):
 * {@code [all steps][inputs]} to {@code [all steps][units]}, in the order of {@link TimeMajor}.
 *
 * <pre>{@code
 * z = x·W + h'·U + b        four gates side by side: i, f, g, o
 * c = σ(f) · c' + σ(i) · tanh(g)
 * h = σ(o) · tanh(c)
 * }</pre>
 *
 * <p>h' and c' are those of the step before, zeros where there is none. The order of the gates is that of cuDNN and
 * PyTorch; those add two biases, of which one is enough. Start values are uniform in ±1/√units, as theirs; only the
 * forget gate's bias starts at 1, so that an untrained cell remembers over many frames (Jozefowicz et al. 2015). The
 * product with W is one for all steps, and so are the sums of the weight gradients; only the products with U go step by
 * step.
 */
final class Lstm implements Layer {

    /** Which way time runs. */
    enum Direction {
        FORWARD(1),
        BACKWARD(-1);

        private final int stride;

        Direction(int stride) {
            this.stride = stride;
        }
    }

    private static final int GATES = 4;
    private static final float FORGET_BIAS = 1;

    private final int inputs;
    private final int units;
    private final TimeMajor steps;
    private final Direction direction;
    private final Affine affine;
    private final LstmCell cell;
    private final Buffer gates;
    private final Buffer output;
    private final Buffer previous;
    private final Buffer inputGradient;
    private final Matrix nothing = new Matrix(0, 0);
    private Matrix input = nothing;
    private Matrix weights = nothing;
    private Matrix recurrent = nothing;
    private Matrix recurrentGradients = nothing;
    private float[] hidden = new float[0];

    Lstm(int inputs, int units, TimeMajor steps, Direction direction) {
        this.inputs = inputs;
        this.units = units;
        this.steps = steps;
        this.direction = direction;
        affine = new Affine(inputs, GATES * units);
        cell = new LstmCell(units);
        gates = new Buffer(GATES * units);
        output = new Buffer(units);
        previous = new Buffer(units);
        inputGradient = new Buffer(inputs);
    }

    /**
     * Two LSTMs over the same sequences, one with time and one against it (Schuster & Paliwal 1997): to
     * {@code [all steps][2 · units]}, the answers of the first one first.
     */
    static Layer bidirectional(int inputs, int units, TimeMajor steps) {
        return new Parallel(
                List.of(
                        new Lstm(inputs, units, steps, Direction.FORWARD),
                        new Lstm(inputs, units, steps, Direction.BACKWARD)),
                units);
    }

    /** How many numbers such a layer learns. */
    static int weightCount(int inputs, int units) {
        int gateColumns = Math.multiplyExact(GATES, units);
        return Math.multiplyExact(Math.addExact(Math.addExact(inputs, units), 1), gateColumns);
    }

    @Override
    public int weightCount() {
        return weightCount(inputs, units);
    }

    @Override
    public void bind(Matrix values, Matrix gradients) {
        int own = affine.weightCount();
        affine.bind(values.view(0, 1, own), gradients.view(0, 1, own));
        weights = values;
        recurrent = values.view(own, units, GATES * units);
        recurrentGradients = gradients.view(own, units, GATES * units);
    }

    @Override
    public void initialise(SplittableRandom random) {
        float[] start = new float[weightCount()];
        double bound = 1 / Math.sqrt(units);
        for (int i = 0; i < start.length; i++) {
            start[i] = (float) ((2 * random.nextDouble() - 1) * bound);
        }
        int bias = inputs * GATES * units;
        Arrays.fill(start, bias + units, bias + 2 * units, FORGET_BIAS);
        weights.put(start, 0, 0, start.length);
    }

    @Override
    public Matrix forward(Matrix x, Pass pass) {
        input = x;
        Matrix z = gates.rows(x.rows());
        affine.forward(x, z);
        Matrix before = previous.rows(x.rows());
        Matrix h = output.rows(x.rows());
        if (hidden.length < h.length()) {
            hidden = new float[h.length()];
        }
        cell.begin(x.rows());
        for (int i = 0; i < steps.steps(); i++) {
            int t = direction == Direction.FORWARD ? i : steps.steps() - 1 - i;
            StepRows rows = rows(t);
            recall(rows, before, z);
            cell.forward(rows, z, hidden);
            h.put(hidden, rows.from() * units, rows.from() * units, rows.count() * units);
        }
        return h;
    }

    /** Adds to the gates of a step what the step before answered. */
    private void recall(StepRows rows, Matrix before, Matrix z) {
        int known = rows.carried() * units;
        int at = rows.from() * units;
        before.put(hidden, rows.carriedFrom() * units, at, known);
        int fresh = (rows.count() - rows.carried()) * units;
        before.put(new float[fresh], 0, at + known, fresh);
        if (known > 0) {
            Blas.multiply(
                    before.view(at, rows.carried(), units),
                    recurrent,
                    1,
                    z.view(at * GATES, rows.carried(), GATES * units));
        }
    }

    @Override
    public Matrix backward(Matrix gradient) {
        Matrix dz = gates.rows(gradient.rows());
        for (int i = steps.steps() - 1; i >= 0; i--) {
            int t = direction == Direction.FORWARD ? i : steps.steps() - 1 - i;
            StepRows rows = rows(t);
            int next = t + direction.stride;
            int handedOn = Math.min(steps.active(next), rows.count());
            if (handedOn > 0) {
                Blas.multiplyTransposedSecond(
                        dz.view(steps.offset(next) * GATES * units, handedOn, GATES * units),
                        recurrent,
                        1,
                        gradient.view(rows.from() * units, handedOn, units));
            }
            cell.backward(rows, handedOn, gradient, dz);
        }
        affine.addWeightGradients(input, dz);
        Blas.multiplyTransposedFirst(previous.rows(gradient.rows()), dz, 1, recurrentGradients);
        Matrix back = inputGradient.rows(gradient.rows());
        affine.inputGradient(dz, back);
        return back;
    }

    private StepRows rows(int t) {
        int before = t - direction.stride;
        int carried = Math.min(steps.active(before), steps.active(t));
        return new StepRows(steps.offset(t), steps.active(t), carried == 0 ? 0 : steps.offset(before), carried);
    }

    @Override
    public void close() {
        affine.close();
        gates.close();
        output.close();
        previous.close();
        inputGradient.close();
        nothing.close();
        hidden = new float[0];
        cell.close();
    }
}
