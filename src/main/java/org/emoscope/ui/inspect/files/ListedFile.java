package org.emoscope.ui.inspect.files;

import java.nio.file.Path;

/**
 * A file in the list.
 *
 * @param file where it lies
 * @param problem why it could not be opened when it was tried; empty if it could, or was not tried yet
 */
record ListedFile(Path file, String problem) {

    static ListedFile untried(Path file) {
        return new ListedFile(file, "");
    }

    String name() {
        return String.valueOf(file.getFileName());
    }

    boolean isRefused() {
        return !problem.isEmpty();
    }
}
