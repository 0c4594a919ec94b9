/**
 * What {@code bench} measures and how it is told; the commands themselves are in {@code app}.
 *
 * <p>Start at {@link org.emoscope.app.bench.BenchSubject}, which is all that a new figure needs. May import everything but
 * the workbench.
 */
@NullMarked
package org.emoscope.app.bench;

import org.jspecify.annotations.NullMarked;
