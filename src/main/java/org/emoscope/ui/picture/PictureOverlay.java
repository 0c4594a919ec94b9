package org.emoscope.ui.picture;

/** What can be drawn over a spectrogram. */
public enum PictureOverlay {
    /** The fundamental frequency. */
    F0,
    /** Where somebody begins and ceases to speak. */
    ENDPOINTS;

    /** The name on the command line. */
    public String text() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
