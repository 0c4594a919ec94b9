/**
 * What can be taken away from Inspect: pictures, numbers, and the command that makes them again; start at {@link
 * org.emoscope.ui.inspect.export.ExportJob}.
 *
 * <p>Nothing is read off the screen: pictures come from {@code ui.picture}, numbers from {@code feature}. May import these,
 * {@code ui.inspect.state} and {@code ui.common}, and of {@code ui} the services.
 */
@NullMarked
package org.emoscope.ui.inspect.export;

import org.jspecify.annotations.NullMarked;
