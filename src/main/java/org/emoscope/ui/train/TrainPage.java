package org.emoscope.ui.train;

import java.util.Locale;

/** What stands beside the form of Train. */
enum TrainPage {
    /** The run under way, or the last one. */
    RUN,
    /** What the network is made of. */
    NETWORK,
    /** The runs that wait. */
    QUEUE;

    /** The word for it in settings and ids. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
