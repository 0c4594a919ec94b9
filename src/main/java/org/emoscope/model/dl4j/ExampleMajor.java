package org.emoscope.model.dl4j;

/** Example after example, each from its first step to its last: what attention and convolution go through. */
final class ExampleMajor implements Steps {

    private int[] lengths = new int[0];
    private int[] starts = new int[0];
    private int rows;

    @Override
    public void arrange(int[] newLengths) {
        rows = Steps.sum(newLengths);
        lengths = newLengths.clone();
        starts = new int[lengths.length];
        for (int e = 1; e < starts.length; e++) {
            starts[e] = starts[e - 1] + lengths[e - 1];
        }
    }

    @Override
    public int examples() {
        return lengths.length;
    }

    @Override
    public int length(int example) {
        return lengths[example];
    }

    @Override
    public int row(int example, int step) {
        return starts[example] + step;
    }

    @Override
    public int rows() {
        return rows;
    }
}
