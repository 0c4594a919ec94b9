package org.emoscope.ui.common;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** What an exception says to a person. */
public final class Sentences {

    private Sentences() {}

    /**
     * The message of a failure that is meant for a person, else another sentence.
     *
     * @param otherwise what to say of a failure that is not expected
     */
    public static String of(Throwable failure, String otherwise) {
        if (failure instanceof OutOfMemoryError) {
            return Messages.text("problem.memory");
        }
        if (failure instanceof NoSuchFileException e) {
            return Messages.text("problem.file.missing", e.getFile());
        }
        if (failure instanceof AccessDeniedException e) {
            return Messages.text("problem.file.denied", e.getFile());
        }
        if (failure instanceof FileSystemException e) {
            return Messages.text("problem.file", e.getFile(), String.valueOf(e.getReason()));
        }
        String message = failure.getMessage();
        boolean expected = !(failure instanceof RuntimeException || failure instanceof Error)
                || failure instanceof IllegalArgumentException;
        return expected && message != null && !message.isBlank() ? sentence(message.strip()) : otherwise;
    }

    private static String sentence(String message) {
        String start = message.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + message.substring(1);
        return start.matches("(?s).*[.!?]") ? start : start + ".";
    }
}
