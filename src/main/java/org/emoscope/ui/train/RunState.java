package org.emoscope.ui.train;

/** How the run that is watched stands. */
enum RunState {
    /** There is none yet. */
    NONE,
    RUNNING,
    PAUSED,
    /** Asked to stop, not yet there. */
    STOPPING,
    DONE,
    CANCELLED,
    FAILED;

    /** Whether somebody works on it. */
    boolean isUnderWay() {
        return this == RUNNING || this == PAUSED || this == STOPPING;
    }
}
