package org.emoscope.model.dl4j;

import java.util.Arrays;

/**
 * The gates of an {@link Lstm}, number by number, and their gradients.
 *
 * <p>It keeps the gates and cells of all steps for the way back. The loops go over one row, write to one array and
 * read no other part of it, which is what the compiler makes vector instructions of.
 */
final class LstmCell {

    private static final int GATES = 4;

    private final int units;
    private float[] gates = new float[0];
    private float[] cells = new float[0];
    private float[] squashed = new float[0];
    private float[] slopes = new float[0];
    private float[] gradients = new float[0];
    private float[] carry = new float[0];

    LstmCell(int units) {
        this.units = units;
    }

    /** Makes room for the steps of a forward pass. */
    void begin(int rows) {
        if (cells.length < rows * units) {
            gates = new float[rows * GATES * units];
            cells = new float[rows * units];
            squashed = new float[rows * units];
        }
    }

    /**
     * One step.
     *
     * @param z sums of the gates before they are squashed, {@code [all steps][4 · units]}
     * @param hidden takes the answers of the step, {@code [all steps][units]}
     */
    void forward(StepRows rows, Matrix z, float[] hidden) {
        z.get(rows.from() * GATES * units, gates, rows.from() * GATES * units, rows.count() * GATES * units);
        for (int r = 0; r < rows.count(); r++) {
            int c = (rows.from() + r) * units;
            int g = c * GATES;
            Squash.logistic(gates, g, g + 2 * units);
            Squash.tanh(gates, g + 2 * units, g + 3 * units);
            Squash.logistic(gates, g + 3 * units, g + GATES * units);
            if (r < rows.carried()) {
                System.arraycopy(cells, (rows.carriedFrom() + r) * units, cells, c, units);
                remember(c, g);
            } else {
                start(c, g);
            }
            System.arraycopy(cells, c, squashed, c, units);
            Squash.tanh(squashed, c, c + units);
            for (int j = 0; j < units; j++) {
                hidden[c + j] = gates[g + 3 * units + j] * squashed[c + j];
            }
        }
    }

    private void remember(int c, int g) {
        for (int j = 0; j < units; j++) {
            cells[c + j] = gates[g + units + j] * cells[c + j] + gates[g + j] * gates[g + 2 * units + j];
        }
    }

    private void start(int c, int g) {
        for (int j = 0; j < units; j++) {
            cells[c + j] = gates[g + j] * gates[g + 2 * units + j];
        }
    }

    /**
     * The way back through one step, after those that follow it in the direction of time.
     *
     * @param handedOn how many of the examples, the first ones, have a step that follows
     * @param gradient with respect to the answers
     * @param dz takes the gradients with respect to the sums
     */
    void backward(StepRows rows, int handedOn, Matrix gradient, Matrix dz) {
        int count = rows.count() * units;
        if (gradients.length < count) {
            gradients = new float[count];
            slopes = new float[GATES * count];
            float[] wider = new float[count];
            System.arraycopy(carry, 0, wider, 0, carry.length);
            carry = wider;
        }
        gradient.get(rows.from() * units, gradients, 0, count);
        Arrays.fill(carry, handedOn * units, count, 0);
        for (int r = 0; r < rows.count(); r++) {
            int before = r < rows.carried() ? (rows.carriedFrom() + r) * units : -1;
            backward(r * units, (rows.from() + r) * units, before);
        }
        dz.put(slopes, 0, rows.from() * GATES * units, GATES * count);
    }

    /**
     * @param at of the row within the step
     * @param c of the row within all steps
     * @param before of the cell before, or -1
     */
    private void backward(int at, int c, int before) {
        int i = c * GATES;
        int f = i + units;
        int g = f + units;
        int o = g + units;
        int s = at * GATES;
        for (int j = 0; j < units; j++) {
            float out = gates[o + j];
            slopes[s + 3 * units + j] = gradients[at + j] * squashed[c + j] * out * (1 - out);
        }
        for (int j = 0; j < units; j++) {
            float t = squashed[c + j];
            carry[at + j] += gradients[at + j] * gates[o + j] * (1 - t * t);
        }
        for (int j = 0; j < units; j++) {
            float in = gates[i + j];
            slopes[s + j] = carry[at + j] * gates[g + j] * in * (1 - in);
        }
        for (int j = 0; j < units; j++) {
            float fresh = gates[g + j];
            slopes[s + 2 * units + j] = carry[at + j] * gates[i + j] * (1 - fresh * fresh);
        }
        if (before < 0) {
            Arrays.fill(slopes, s + units, s + 2 * units, 0);
            return;
        }
        for (int j = 0; j < units; j++) {
            float kept = gates[f + j];
            slopes[s + units + j] = carry[at + j] * cells[before + j] * kept * (1 - kept);
        }
        for (int j = 0; j < units; j++) {
            carry[at + j] *= gates[f + j];
        }
    }

    /** Lets the memory go. */
    void close() {
        gates = new float[0];
        cells = new float[0];
        squashed = new float[0];
        slopes = new float[0];
        gradients = new float[0];
        carry = new float[0];
    }
}
