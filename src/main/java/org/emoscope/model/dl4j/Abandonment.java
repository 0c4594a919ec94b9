package org.emoscope.model.dl4j;

import java.util.concurrent.CancellationException;

/**
 * Ends a step in all lanes once the calling thread does not want it any more.
 *
 * <p>The first lane, which is the calling thread, asks the checkpoint; the others hear of its end.
 */
final class Abandonment {

    private final Runnable checkpoint;
    private volatile boolean abandoned;

    Abandonment(Runnable checkpoint) {
        this.checkpoint = checkpoint;
    }

    /** Throws if the step is not wanted any more. */
    void check(int lane) {
        if (lane > 0) {
            if (abandoned) {
                throw new CancellationException("the step was abandoned");
            }
            return;
        }
        try {
            checkpoint.run();
        } catch (RuntimeException e) {
            abandoned = true;
            throw e;
        }
    }
}
