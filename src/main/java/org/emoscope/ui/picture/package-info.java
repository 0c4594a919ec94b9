/**
 * Pictures without a window: the panes of a sound, a confusion matrix, curves over epochs,
 * what a network is made of, all drawn with Java2D.
 *
 * <p>Start at {@link org.emoscope.ui.picture.SoundPicture}. Works on a machine without a display; needs a font that Java can
 * find, see {@link org.emoscope.ui.picture.PictureFonts}. May import {@code model} and below, and of
 * {@code ui.common} what knows no toolkit; never JavaFX.
 */
@NullMarked
package org.emoscope.ui.picture;

import org.jspecify.annotations.NullMarked;
