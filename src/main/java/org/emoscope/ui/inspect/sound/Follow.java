package org.emoscope.ui.inspect.sound;

import java.util.Locale;
import org.emoscope.ui.inspect.state.TimeAxis;

/** How what is seen follows what is heard. */
public enum Follow {
    /** A page is turned when the playhead leaves it; not when one has gone elsewhere to look at something else. */
    PAGE {
        @Override
        void follow(TimeAxis axis, double before, double now) {
            if (axis.visible().contains(before) && !axis.visible().contains(now)) {
                axis.reveal(now);
            }
        }
    },
    /** The playhead stays in the middle. */
    CENTRE {
        @Override
        void follow(TimeAxis axis, double before, double now) {
            axis.centreOn(now);
        }
    },
    /** What is seen stays as it is. */
    OFF {
        @Override
        void follow(TimeAxis axis, double before, double now) {}
    };

    /**
     * The playhead moved.
     *
     * @param before where it was, in seconds
     * @param now where it is
     */
    abstract void follow(TimeAxis axis, double before, double now);

    /** The word by which it is saved. */
    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one after this, round and round. */
    Follow next() {
        return values()[(ordinal() + 1) % values().length];
    }
}
