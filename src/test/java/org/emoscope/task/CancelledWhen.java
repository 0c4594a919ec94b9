package org.emoscope.task;

import java.util.function.BooleanSupplier;

/** Work that nobody watches and that is cancelled as soon as something holds, for tests. */
public record CancelledWhen(BooleanSupplier condition) implements TaskContext {

    @Override
    public void progress(double fraction, String message) {}

    @Override
    public boolean isCancelled() {
        return condition.getAsBoolean();
    }
}
