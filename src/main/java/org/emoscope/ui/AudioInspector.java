package org.emoscope.ui;

import java.nio.file.Path;

/** A perspective that shows one audio file. */
public interface AudioInspector extends Perspective {

    /** Opens a file; what goes wrong is said in the window. */
    void open(Path audio);
}
