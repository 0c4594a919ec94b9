/**
 * Files that are either the old or the new ones, never half of each.
 *
 * <p>Start at {@link org.emoscope.file.AtomicFiles}. Imports nothing of EmoScope.
 */
@NullMarked
package org.emoscope.file;

import org.jspecify.annotations.NullMarked;
