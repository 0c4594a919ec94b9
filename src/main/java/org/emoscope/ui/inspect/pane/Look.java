package org.emoscope.ui.inspect.pane;

import org.emoscope.feature.ColourMap;
import org.emoscope.ui.common.Palette;

/**
 * How the panes are painted.
 *
 * @param palette the theme's colours
 * @param colours of levels
 * @param rangeDb how far below the loudest cell the first colour lies
 */
record Look(Palette palette, ColourMap colours, double rangeDb) {}
