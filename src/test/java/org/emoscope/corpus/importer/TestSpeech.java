package org.emoscope.corpus.importer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.Signal;

/** A stand-in for speech: a text file sounds like its words, one sample a character; the word "noise" is unreadable. */
final class TestSpeech implements SpeechSource {

    static final int RATE_HZ = 10;

    @Override
    public Signal read(Path file) throws AudioFormatException {
        String words = words(file);
        if (words.equals("noise")) {
            throw new AudioFormatException(file.getFileName() + ": this is not sound");
        }
        float[] samples = new float[words.length()];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = words.charAt(i) / 65536f;
        }
        return new Signal(samples, RATE_HZ);
    }

    private static String words(Path file) throws AudioFormatException {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AudioFormatException(file.getFileName() + ": unreadable", e);
        }
    }

    /** Makes the file of a relative name sound like some words. */
    static void speak(Path root, String name, String words) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, words);
    }

    /** Makes each file sound like its own name. */
    static void speakNames(Path root, String... names) throws IOException {
        for (String name : names) {
            speak(root, name, name);
        }
    }
}
