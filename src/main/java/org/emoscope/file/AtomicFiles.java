package org.emoscope.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/**
 * Writes a file beside its place and moves it over, so that a killed process leaves the old file or the new one.
 *
 * <p>The content is forced to the disk before the move, unless the caller says otherwise. Two processes that write the
 * same file at the same time each write a temporary file of their own; the later move wins.
 */
public final class AtomicFiles {

    private AtomicFiles() {}

    /** Fills a stream. */
    @FunctionalInterface
    public interface Writer {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Replaces the file by what the writer produces; its folder is made if it is missing.
     *
     * @throws IOException if anything fails: the old file is then as it was and the temporary file is gone
     */
    public static void write(Path file, Writer writer) throws IOException {
        write(file, writer, channel -> channel.force(true));
    }

    /**
     * Like {@link #write}, without waiting for the disk: for files that check themselves and can be made again.
     *
     * <p>A killed process still leaves the old file or the new one; a power cut may leave a damaged one.
     */
    public static void writeUnforced(Path file, Writer writer) throws IOException {
        write(file, writer, channel -> {});
    }

    /** What is done with the complete content before it is moved over. */
    @FunctionalInterface
    private interface Finish {
        void accept(FileChannel channel) throws IOException;
    }

    private static void write(Path file, Writer writer, Finish finish) throws IOException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        Files.createDirectories(folder);
        Path beside = folder.resolve("." + UUID.randomUUID() + ".tmp");
        try {
            try (FileChannel channel = open(beside, target)) {
                OutputStream out =
                        new BufferedOutputStream(new NamedSink(Channels.newOutputStream(channel), target), 1 << 16);
                writer.writeTo(out);
                out.flush();
                finish.accept(channel);
            }
            move(beside, target);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Replaces the file by the text in UTF-8. */
    public static void writeString(Path file, String text) throws IOException {
        write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Opens the temporary file. */
    private static FileChannel open(Path beside, Path target) throws IOException {
        try {
            return FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileSystemException e) {
            throw naming(target, e);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            moveAtOnce(from, to);
        } catch (FileSystemException e) {
            throw naming(to, e);
        }
    }

    private static void moveAtOnce(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The same failure of the file that a person knows, not of the temporary one. */
    private static FileSystemException naming(Path target, FileSystemException e) {
        if (e instanceof AccessDeniedException) {
            return new AccessDeniedException(target.toString());
        }
        return new FileSystemException(
                target.toString(), null, Objects.requireNonNullElse(e.getReason(), "cannot be written"));
    }
}
