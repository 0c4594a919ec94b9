package org.emoscope.experiment;

import java.util.Objects;
import java.util.Optional;

/**
 * A run as a list shows it.
 *
 * @param folder where it lies
 * @param state how it stands
 * @param description what it says of itself; empty if it is damaged
 * @param summary what it came to; empty before it is complete
 * @param audit what stands on two sides of its splits; empty if that is not on file
 * @param problem a sentence where something is wrong, else empty
 */
public record RunEntry(
        RunFolder folder,
        State state,
        Optional<RunDescription> description,
        Optional<Summary> summary,
        Optional<RunAudit> audit,
        String problem) {

    /** How a run stands now. */
    public enum State {
        /** Somebody works on it. */
        RUNNING,
        /** Whoever worked on it is gone; it can be resumed. */
        INTERRUPTED,
        CANCELLED,
        FAILED,
        COMPLETE,
        /** It cannot be read. */
        DAMAGED
    }

    public RunEntry {
        Objects.requireNonNull(folder, "folder");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(audit, "audit");
        Objects.requireNonNull(problem, "problem");
    }

    /** Whether it can go on. */
    public boolean isResumable() {
        return state == State.INTERRUPTED || state == State.CANCELLED || state == State.FAILED;
    }
}
