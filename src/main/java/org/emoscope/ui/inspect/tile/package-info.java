/**
 * What pictures of sound are made of, kept so that scrolling, zooming and colouring never compute a spectrum twice; start
 * at {@link org.emoscope.ui.inspect.tile.LevelPyramid}.
 *
 * <p>Three levels: columns of numbers, computed where they are missing ({@link
 * org.emoscope.ui.inspect.tile.ColumnCache}); tiles of bytes, one set of octaves each, in which a coarser column holds
 * the greatest of the finer ones; and the colours, which are the painter's. Free of the toolkit; may import what lies
 * below {@code ui}.
 */
@NullMarked
package org.emoscope.ui.inspect.tile;

import org.jspecify.annotations.NullMarked;
