/**
 * The workbench: one package a perspective; {@code ui.common} holds what they share.
 *
 * <p>May import everything but {@code app}.
 */
@NullMarked
package org.emoscope.ui;

import org.jspecify.annotations.NullMarked;
