/**
 * The workbench: one package a perspective; {@code ui.common} holds what they share.
 *
 * <p>Start at {@link org.emoscope.ui.Workbench} and {@link org.emoscope.ui.Perspective}. May import everything but
 * {@code app}.
 */
@NullMarked
package org.emoscope.ui;

import org.jspecify.annotations.NullMarked;
