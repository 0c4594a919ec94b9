package org.emoscope.ui.picture;

import java.util.Objects;
import org.emoscope.audio.Signal;

/**
 * A second sound beside one that pictures are drawn of.
 *
 * @param name what it is, for the titles: a file name, and that it is synthetic if it is
 * @param signal at the sample rate of the first and on its time axis; may end before it or after it, or be empty
 */
public record ComparedSound(String name, Signal signal) {

    public ComparedSound {
        name = PicturedSound.printable(name);
        Objects.requireNonNull(signal, "signal");
    }
}
