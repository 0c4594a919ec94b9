package org.emoscope.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.emoscope.audio.Signal;
import org.emoscope.audio.WavWriter;

/** A folder a class, each with tones of one height over faint noise: classes whose pictures are known. */
public final class ToneFolders {

    private static final int RATE = 16_000;

    private ToneFolders() {}

    /**
     * Writes them.
     *
     * @param hertz the tone of each class, by its name
     * @param files of each class
     */
    public static Path write(Path folder, Map<String, Double> hertz, int files) throws IOException {
        for (Map.Entry<String, Double> each : hertz.entrySet()) {
            Path of = Files.createDirectories(folder.resolve(each.getKey()));
            for (int i = 0; i < files; i++) {
                WavWriter.write(of.resolve(each.getKey() + i + ".wav"), tone(each.getValue(), i));
            }
        }
        return folder;
    }

    private static Signal tone(double hertz, int take) {
        Random random = new Random(take + Math.round(hertz));
        float[] samples = new float[RATE / 2];
        for (int i = 0; i < samples.length; i++) {
            double noise = 0.001 * (random.nextDouble() - 0.5);
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / RATE) + noise);
        }
        return new Signal(samples, RATE);
    }
}
