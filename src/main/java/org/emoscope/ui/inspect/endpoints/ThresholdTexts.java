package org.emoscope.ui.inspect.endpoints;

import org.emoscope.dsp.EndpointThresholds;
import org.emoscope.ui.common.Messages;

/**
 * The thresholds as a person reads them.
 *
 * @param silence the level of what was taken for silence
 * @param lower the level above which a frame may be speech
 * @param upper the level that a segment must exceed somewhere
 * @param crossings the crossings of a weak sound
 */
record ThresholdTexts(String silence, String lower, String upper, String crossings) {

    static ThresholdTexts of(EndpointThresholds thresholds) {
        return new ThresholdTexts(
                level(thresholds.silence()),
                level(thresholds.lower()),
                level(thresholds.upper()),
                Double.isInfinite(thresholds.crossings())
                        ? Messages.text("inspect.endpoints.crossings.unused")
                        : Messages.text("inspect.endpoints.crossings.value", thresholds.crossings()));
    }

    private static String level(double magnitude) {
        return Messages.text("inspect.endpoints.level", 20 * Math.log10(magnitude));
    }
}
