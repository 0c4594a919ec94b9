package org.emoscope.ui.inspect.sound;

/** Whether something is heard. */
enum PlayState {
    STOPPED,
    PLAYING,
    /** The playhead stands where playing goes on. */
    PAUSED
}
