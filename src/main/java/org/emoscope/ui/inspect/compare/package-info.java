/**
 * A second recording in step with the one that is open; start at {@link org.emoscope.ui.inspect.compare.Comparing}.
 *
 * <p>May import {@code ui.inspect.state}, {@code ui.inspect.lens}, {@code ui.common} and what lies below {@code ui}.
 */
@NullMarked
package org.emoscope.ui.inspect.compare;

import org.jspecify.annotations.NullMarked;
