/**
 * Long work without a toolkit: who runs it, what it reports and when it stops.
 *
 * <p>Start at {@link org.emoscope.task.TaskContext}, which the work sees, and {@link org.emoscope.task.TaskRunner}, which
 * runs it; {@link org.emoscope.task.LatestTask} is for work of which only the newest counts,
 * {@link org.emoscope.task.ParallelWork} for the same question to many things. Imports nothing of EmoScope.
 */
@NullMarked
package org.emoscope.task;

import org.jspecify.annotations.NullMarked;
