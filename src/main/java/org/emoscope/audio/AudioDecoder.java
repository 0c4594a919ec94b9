package org.emoscope.audio;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.emoscope.task.TaskContext;

/**
 * Reads sound files of any supported format; the content decides which, never the name.
 *
 * <p>Files are not trusted: what a header claims is checked against what is there before memory is taken, samples that
 * are not numbers are refused, and a file lasts {@value #MAX_HOURS} hours at most. Every failure is an
 * {@link AudioFormatException} with one line that names the file and the reason. Safe for use by many threads.
 */
public final class AudioDecoder {

    /** The longest sound that is read. */
    public static final int MAX_HOURS = 6;

    private static final List<FormatReader> READERS =
            List.of(new WavReader(), new AiffReader(), new FlacReader(), new VorbisReader(), new Mp3Reader());
    private static final String SUPPORTED = "WAV, AIFF, FLAC, MP3 and Ogg Vorbis";

    private AudioDecoder() {}

    /** Reads a whole file into memory. */
    public static AudioClip decode(Path file) throws AudioFormatException {
        ClipSink sink = new ClipSink(Runtime.getRuntime().maxMemory() / 4 / Float.BYTES);
        decode(file, sink);
        if (sink.isOverfull()) {
            throw failure(
                    file, "is too long for the memory there is: read it as speech, or start Java with more", null);
        }
        return sink.clip();
    }

    /** Reads a file block by block, until its end or until the sink has enough. */
    public static void decode(Path file, SampleSink sink) throws AudioFormatException {
        decode(file, sink, TaskContext.NONE);
    }

    /**
     * Reads a file block by block, until its end or until the sink has enough, and tells how much of it was read.
     *
     * @throws CancellationException if it was cancelled
     */
    public static void decode(Path file, SampleSink sink, TaskContext context) throws AudioFormatException {
        if (!Files.exists(file)) {
            throw failure(file, "there is no such file", null);
        }
        if (Files.isDirectory(file)) {
            throw failure(file, "is a folder, not a sound file", null);
        }
        if (!Files.isRegularFile(file)) {
            throw failure(file, "is not a regular file", null);
        }
        try (AudioSource source = new AudioSource(file, context)) {
            String name = String.valueOf(file.getFileName());
            CheckedSink checked = new CheckedSink(new WatchedSink(sink, source, context, name));
            reader(source).read(source, checked);
            checked.finish();
        } catch (UnreadableSoundException e) {
            throw failure(file, e.getMessage(), e);
        } catch (AccessDeniedException e) {
            throw failure(file, "you may not read it: check its permissions", e);
        } catch (IOException e) {
            throw failure(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    private static FormatReader reader(AudioSource source) throws IOException {
        if (source.size() == 0) {
            throw new UnreadableSoundException("is empty");
        }
        Probe head = new Probe(source.readBytes((int) Math.min(FormatReader.PROBE_BYTES, source.size())));
        source.seek(0);
        for (FormatReader reader : READERS) {
            if (reader.recognises(head)) {
                return reader;
            }
        }
        throw new UnreadableSoundException((head.looksLikeText() ? "holds text, not sound" : "is not of a known format")
                + ": EmoScope reads " + SUPPORTED);
    }

    private static AudioFormatException failure(Path file, String reason, Exception cause) {
        String name = file.toString().replaceAll("\\p{Cntrl}", "?");
        return new AudioFormatException(name + ": " + reason.replaceAll("\\p{Cntrl}+", " "), cause);
    }
}
