package org.emoscope.task;

/** The named groups of threads that work is sent to, so that one kind of work never starves another. */
public enum Pool {
    /** Calculations on sound, such as spectra. */
    DSP(Math.max(2, Runtime.getRuntime().availableProcessors() - 1)),
    /** Painting what a person looks at, which waits for nothing else. */
    PAINT(2),
    /** Reading and writing files and devices. */
    IO(2),
    /** Writing what a person takes away, which may take minutes; nobody who opens a file waits for it. */
    EXPORT(1),
    /** Training; one thread, because the array library has one owner. */
    TRAIN(1);

    private final int threads;

    Pool(int threads) {
        this.threads = threads;
    }

    /** How many pieces of work run at the same time. */
    public int threads() {
        return threads;
    }

    /** The word its threads are named by. */
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
