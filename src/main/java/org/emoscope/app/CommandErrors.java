package org.emoscope.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.concurrent.CancellationException;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what goes wrong into one line on the error stream and an exit code. */
final class CommandErrors implements IExecutionExceptionHandler, IParameterExceptionHandler {

    static final int FAILED = 1;
    static final int WRONG_USE = 2;

    private final Console console;

    CommandErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof RuntimeException) {
            LoggerFactory.getLogger(CommandErrors.class).info("{} failed", command.getCommandName(), e);
        }
        console.err().println("emoscope: " + sentence(e));
        return FAILED;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        console.err().println("emoscope: " + oneLine(String.valueOf(e.getMessage())));
        console.err().println("Try 'emoscope " + path(e.getCommandLine()) + "--help' for what this command takes.");
        return WRONG_USE;
    }

    private static String path(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName(" ");
        int space = name.indexOf(' ');
        return space < 0 ? "" : name.substring(space + 1) + " ";
    }

    /** One line for a person, whatever was thrown. */
    static String sentence(Throwable e) {
        if (e instanceof NoSuchFileException f) {
            return f.getFile() + ": there is no such file or folder";
        }
        if (e instanceof AccessDeniedException f) {
            return f.getFile() + ": no permission";
        }
        if (e instanceof NotDirectoryException f) {
            return f.getFile() + ": is not a folder";
        }
        if (e instanceof FileAlreadyExistsException f && f.getReason() == null) {
            return f.getFile() + ": is in the way, where a folder is wanted";
        }
        if (e instanceof FileSystemException f && f.getReason() != null) {
            return oneLine(f.getFile() + ": " + f.getReason());
        }
        if (e instanceof CancellationException) {
            return "cancelled";
        }
        String message = e.getMessage();
        if (message == null || message.isBlank()) {
            return "something went wrong inside (" + e.getClass().getSimpleName() + ")";
        }
        boolean expected = e instanceof IOException || !(e instanceof RuntimeException);
        return oneLine(expected ? message : message + " (" + e.getClass().getSimpleName() + ")");
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*[\\r\\n]+\\s*", "; ");
    }
}
