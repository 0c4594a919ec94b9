package org.emoscope.model.dl4j;

/**
 * The size of a map: {@code [row][column][channel]}, channels next to each other in memory.
 *
 * @param height rows, 1 or more
 * @param width columns, 1 or more
 * @param channels 1 or more
 */
record MapShape(int height, int width, int channels) {

    MapShape {
        if (height < 1 || width < 1 || channels < 1) {
            throw new IllegalArgumentException(
                    "a map has a row, a column and a channel: " + height + " x " + width + " x " + channels);
        }
    }

    /** Numbers of a row. */
    int row() {
        return width * channels;
    }

    /** Numbers of the map. */
    int size() {
        return Math.multiplyExact(height, row());
    }

    /** What a kernel that stays within this map leaves of it. */
    MapShape after(int kernelHeight, int kernelWidth, int stride, int kernels) {
        if (kernelHeight > height || kernelWidth > width) {
            throw new IllegalArgumentException(
                    "a kernel of " + kernelHeight + " x " + kernelWidth + " does not fit " + height + " x " + width);
        }
        return new MapShape((height - kernelHeight) / stride + 1, (width - kernelWidth) / stride + 1, kernels);
    }

    @Override
    public String toString() {
        return height + " × " + width + " × " + channels;
    }
}
