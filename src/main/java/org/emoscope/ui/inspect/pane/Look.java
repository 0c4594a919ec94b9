package org.emoscope.ui.inspect.pane;

import org.emoscope.dsp.FrequencyScale;
import org.emoscope.feature.ColourMap;
import org.emoscope.ui.common.Palette;

/**
 * How the panes are painted.
 *
 * @param palette the theme's colours
 * @param colours of levels
 * @param rangeDb how far below the loudest cell the first colour lies
 * @param scale how frequencies are spaced in a spectrogram
 * @param pixelScale device pixels for each of the window's, 1 or more
 */
public record Look(Palette palette, ColourMap colours, double rangeDb, FrequencyScale scale, double pixelScale) {}
