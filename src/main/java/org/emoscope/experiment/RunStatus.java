package org.emoscope.experiment;

/** How a run stands. */
public enum RunStatus {
    /** Under way; if nobody holds the run's lock, it was interrupted and can be resumed. */
    RUNNING,
    /** Stopped by a person; can be resumed. */
    CANCELLED,
    /** Stopped by an error; can be resumed. */
    FAILED,
    /** All folds are done. */
    COMPLETE
}
