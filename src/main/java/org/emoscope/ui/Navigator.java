package org.emoscope.ui;

import java.nio.file.Path;

/** How one perspective leads to another. On the JavaFX thread. */
public interface Navigator {

    /**
     * Brings a perspective to the front.
     *
     * @throws IllegalArgumentException if there is none of that id
     */
    void show(String perspectiveId);

    /** Brings the perspective for one audio file to the front and opens the file there; does nothing without one. */
    void inspect(Path audio);
}
