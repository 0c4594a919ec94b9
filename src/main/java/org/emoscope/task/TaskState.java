package org.emoscope.task;

/** Where a piece of work stands. */
public enum TaskState {
    WAITING,
    RUNNING,
    DONE,
    CANCELLED,
    FAILED;

    /** Whether nothing more will happen. */
    public boolean isFinal() {
        return this == DONE || this == CANCELLED || this == FAILED;
    }
}
