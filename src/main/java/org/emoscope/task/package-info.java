/**
 * Long work without a toolkit: what a piece of work reports and when it stops.
 *
 * <p>Start at {@link org.emoscope.task.TaskContext}. Imports nothing of EmoScope.
 */
@NullMarked
package org.emoscope.task;

import org.jspecify.annotations.NullMarked;
