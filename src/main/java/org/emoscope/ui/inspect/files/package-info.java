/**
 * The list of sound files to go through; start at {@link org.emoscope.ui.inspect.files.FileList}.
 *
 * <p>Which files there are and which one is chosen is decided without the toolkit; the view follows. May import {@code
 * ui.common}.
 */
@NullMarked
package org.emoscope.ui.inspect.files;

import org.jspecify.annotations.NullMarked;
