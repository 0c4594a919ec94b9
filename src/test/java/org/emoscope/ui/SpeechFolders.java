package org.emoscope.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import org.emoscope.audio.Signal;
import org.emoscope.audio.WavWriter;

/** Writes sounds that have as much to show as speech, for corpora of any size. */
final class SpeechFolders {

    private static final List<String> CLASSES =
            List.of("anger", "boredom", "disgust", "fear", "happiness", "neutral", "sadness");
    private static final int RATE = 16_000;

    private SpeechFolders() {}

    /** One sound: a voice that rises, falls and pauses, with noise. */
    static Path sound(Path file, double seconds, long seed) throws IOException {
        SplittableRandom random = new SplittableRandom(seed);
        float[] samples = new float[(int) (seconds * RATE)];
        double phase = 0;
        for (int i = 0; i < samples.length; i++) {
            double t = (double) i / RATE;
            phase += 2 * Math.PI * (160 + seed % 7 * 20 + 60 * Math.sin(3 * t)) / RATE;
            double voice = 0;
            for (int h = 1; h <= 12; h++) {
                voice += Math.sin(h * phase) / h;
            }
            double loud = Math.max(0, Math.sin(2 * Math.PI * 2.5 * t));
            samples[i] = (float) (0.2 * loud * voice + 0.01 * (random.nextDouble() - 0.5));
        }
        Files.createDirectories(file.getParent());
        WavWriter.write(file, new Signal(samples, RATE));
        return file;
    }

    /** A folder a class with very short sounds, and some files that are no sounds. */
    static Path classes(Path folder, int sounds, int broken) throws IOException {
        for (int i = 0; i < sounds; i++) {
            sound(folder.resolve(CLASSES.get(i % CLASSES.size())).resolve("sound" + i + ".wav"), 0.05, i);
        }
        for (int i = 0; i < broken; i++) {
            Files.writeString(folder.resolve(CLASSES.get(0)).resolve("broken" + i + ".wav"), "this is no sound " + i);
        }
        return folder;
    }

    /** Speakers who each say some sentences in each of two classes, with a manifest. */
    static Path speakers(Path folder, int speakers, int sentences) throws IOException {
        StringBuilder manifest = new StringBuilder("path,label,speaker,text\n");
        for (int speaker = 1; speaker <= speakers; speaker++) {
            for (String label : CLASSES) {
                for (int text = 1; text <= sentences; text++) {
                    String name = "s" + speaker + "/" + label + text + ".wav";
                    sound(folder.resolve(name), 0.7, speaker * 100 + CLASSES.indexOf(label));
                    manifest.append(name + "," + label + ",s" + speaker + ",text" + text + "\n");
                }
            }
        }
        Files.writeString(folder.resolve("manifest.csv"), manifest);
        return folder;
    }
}
