package org.emoscope.app.bench;

import org.emoscope.task.TaskContext;

/** Something whose speed is measured. */
public interface BenchSubject {

    /** What is measured, with the sizes that matter, for the first column of a table. */
    String name();

    /** What a figure counts, such as {@code samples/s}. */
    String unit();

    /** What it may be compared with, in a few words; empty if nothing. */
    String beside();

    /**
     * Prepares, warms up and measures; frees everything that it took.
     *
     * @param context is told how far a long measurement is, and may end it
     * @return a figure for each round, or one of what is measured once
     */
    double[] measure(BenchPlan plan, TaskContext context) throws Exception;
}
