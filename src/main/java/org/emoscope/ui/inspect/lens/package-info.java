/**
 * The place beside the panes where one of several closer looks is taken; start at {@link
 * org.emoscope.ui.inspect.lens.Lens}.
 *
 * <p>May import {@code ui.common}; knows nothing of what the looks are.
 */
@NullMarked
package org.emoscope.ui.inspect.lens;

import org.jspecify.annotations.NullMarked;
