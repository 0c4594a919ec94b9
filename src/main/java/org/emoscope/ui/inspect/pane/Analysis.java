package org.emoscope.ui.inspect.pane;

import org.emoscope.ui.inspect.state.Source;

/**
 * What the signal chain makes of one recording, as the panes draw it.
 *
 * @param source where it came from
 * @param speech the signal at 16 kHz
 * @param emphasised the signal after pre-emphasis
 * @param spectrogram frequency bins, evenly spaced
 * @param mel Mel filters
 */
public record Analysis(Source source, Trace speech, Trace emphasised, DecibelMatrix spectrogram, DecibelMatrix mel) {}
