/**
 * Files that are either the old or the new ones, never half of each, and plain text in and out of them.
 *
 * <p>Start at {@link org.emoscope.file.AtomicFiles} and {@link org.emoscope.file.Csv}. Imports nothing of EmoScope.
 */
@NullMarked
package org.emoscope.file;

import org.jspecify.annotations.NullMarked;
