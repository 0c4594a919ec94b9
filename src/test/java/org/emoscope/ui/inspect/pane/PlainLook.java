package org.emoscope.ui.inspect.pane;

import java.util.List;
import javafx.scene.paint.Color;
import org.emoscope.dsp.FrequencyScale;
import org.emoscope.feature.ColourMap;
import org.emoscope.ui.common.Palette;

/** A look of pure colours, each with one meaning, for tests that read pixels. */
final class PlainLook {

    static final Palette PALETTE = new Palette(
            Color.WHITE,
            Color.BLACK,
            Color.GRAY,
            Color.GRAY,
            Color.BLUE,
            Color.BLUE,
            Color.LIME,
            Color.RED,
            List.of(Color.BLUE, Color.RED));

    /** 80 dB, evenly spaced, a pixel a pixel. */
    static final Look LOOK = new Look(PALETTE, ColourMap.VIRIDIS, 80, FrequencyScale.EVEN, 1);

    private PlainLook() {}
}
