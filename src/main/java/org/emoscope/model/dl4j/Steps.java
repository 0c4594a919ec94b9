package org.emoscope.model.dl4j;

/**
 * Which row of a matrix is which step of which example, for layers that go through time: {@code [all steps][columns]}.
 *
 * <p>The sequences are those that the front of the chain read last: as long as each is, without padding. The layers of a
 * chain share one object, filled anew at each forward pass; like them it belongs to one thread.
 */
sealed interface Steps permits TimeMajor, ExampleMajor {

    /**
     * Takes the next sequences.
     *
     * @param lengths steps of each example, 1 or more
     */
    void arrange(int[] lengths);

    /** How many examples there are. */
    int examples();

    /** How many steps an example has. */
    int length(int example);

    /** The row of a step. */
    int row(int example, int step);

    /** All steps of all examples. */
    int rows();

    /** Checks lengths and adds them up. */
    static int sum(int[] lengths) {
        int sum = 0;
        for (int length : lengths) {
            if (length < 1) {
                throw new IllegalArgumentException("a sequence has one step or more: " + length);
            }
            sum = Math.addExact(sum, length);
        }
        return sum;
    }
}
