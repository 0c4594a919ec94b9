package org.emoscope.ui.inspect.bench;

/**
 * What was measured with one recording; times in milliseconds.
 *
 * @param seconds how long the recording lasts
 * @param firstPicture from asking for the file until every pane shows a picture
 * @param panPainted while moving along: from a change of the view until every pane shows it
 * @param panPulses while moving along: from one pulse of the window to the next
 * @param zoomPainted while zooming from all of it to a tenth of a second and back
 * @param zoomPulses while zooming
 * @param complete from asking for the file until nothing is left to compute
 * @param colours from another colour map until every pane shows it
 * @param heapBytes the most memory in use that was seen, garbage included
 */
public record PaneFigures(
        double seconds,
        double firstPicture,
        FrameTimes panPainted,
        FrameTimes panPulses,
        FrameTimes zoomPainted,
        FrameTimes zoomPulses,
        double complete,
        FrameTimes colours,
        long heapBytes) {}
