package org.emoscope.task;

/** Learns of each change of a task, on the thread that made the change. */
@FunctionalInterface
public interface TaskListener {

    void changed(RunningTask<?> task);
}
