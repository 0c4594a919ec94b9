package org.emoscope.ui.inspect.state;

import org.emoscope.audio.Signal;

/**
 * What is open in Inspect.
 *
 * @param source where it came from
 * @param speech the signal at 16 kHz
 */
public record Recording(Source source, Signal speech) {}
