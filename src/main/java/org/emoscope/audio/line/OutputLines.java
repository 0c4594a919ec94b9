package org.emoscope.audio.line;

import java.util.List;
import org.emoscope.audio.PlaybackException;

/** The ways to play sound on this machine; tests have ways of their own. */
interface OutputLines {

    /** Names of devices that can play, the default first; empty where there is none. */
    List<String> devices();

    /**
     * Opens a way to a device.
     *
     * @throws PlaybackException if there is no such device, it is busy, or it cannot play at this rate
     */
    OutputLine open(String device, int sampleRateHz) throws PlaybackException;
}
