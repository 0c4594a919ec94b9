/**
 * What the perspectives share: the bridge from tasks to the JavaFX thread, theme, settings, commands, dialogs.
 */
@NullMarked
package org.emoscope.ui.common;

import org.jspecify.annotations.NullMarked;
