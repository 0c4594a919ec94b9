package org.emoscope.experiment;

/** Hears what a run reaches, on the run's own thread; must return at once. */
public interface RunListener {

    /** Nobody listens. */
    RunListener NONE = new RunListener() {};

    /** The run's folder is there. */
    default void started(RunFolder folder, int folds) {}

    /** An epoch is done. */
    default void epochDone(EpochResult result) {}

    /** A fold is done, or was found done in the run's folder. */
    default void foldDone(FoldResult result) {}

    /** All folds are done. */
    default void finished(Summary summary) {}
}
