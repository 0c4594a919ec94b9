package org.emoscope.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.emoscope.audio.AudioFormatException;
import org.emoscope.audio.Signal;
import org.emoscope.corpus.Corpus;
import org.emoscope.experiment.ExperimentException;
import org.emoscope.experiment.RunDescription;
import org.emoscope.experiment.RunFolder;
import org.emoscope.experiment.Summary;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.FeatureExtractor;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.NetworkImage;
import org.emoscope.feature.Preset;
import org.emoscope.feature.SpeechReader;
import org.emoscope.file.AtomicFiles;
import org.emoscope.task.TaskContext;
import org.emoscope.ui.picture.ConfusionPicture;
import org.emoscope.ui.picture.PaneSubject;
import org.emoscope.ui.picture.PictureFonts;
import org.emoscope.ui.picture.PictureLook;
import org.emoscope.ui.picture.PictureOrder;
import org.emoscope.ui.picture.PicturedSound;
import org.emoscope.ui.picture.Pictures;
import org.emoscope.ui.picture.SoundPicture;

/** What the demo leaves behind: pictures of one utterance and of the result, and a page that shows them. */
final class DemoReport {

    private final Path folder;
    private final RunFolder run;
    private final RunDescription description;
    private final Summary summary;
    private final List<Path> written = new ArrayList<>();

    DemoReport(Path folder, RunFolder run, RunDescription description, Summary summary) {
        this.folder = folder;
        this.run = run;
        this.description = description;
        this.summary = summary;
    }

    /** The files, in the order in which they were written. */
    List<Path> written() {
        return List.copyOf(written);
    }

    /** Draws one utterance as panes and network inputs, and the confusion matrix. */
    void writePictures(Path utterance) throws IOException, AudioFormatException {
        PictureFonts.require();
        Signal speech = SpeechReader.read(utterance);
        FeatureParameters parameters = Preset.FAYEK.parameters();
        String title = utterance.getFileName() + " (synthetic speech)";
        PicturedSound sound = new PicturedSound(title, speech, parameters);
        PictureOrder panes = PictureOrder.of(PaneSubject.USUAL, PictureLook.DEFAULT);
        write("panes.png", SoundPicture.of(sound, panes, TaskContext.NONE).draw());
        NetworkImage network = new NetworkImage(new FeatureExtractor());
        for (FeatureKind kind : List.of(FeatureKind.SPECTROGRAM, FeatureKind.MEL)) {
            String name = "network-" + kind.name().toLowerCase(Locale.ROOT) + ".png";
            write(name, Pictures.of(network.draw(speech, kind, parameters), ColourMap.VIRIDIS));
        }
        long[][] counts = Arrays.stream(summary.pooled().counts())
                .map(row -> Arrays.stream(row).asLongStream().toArray())
                .toArray(long[][]::new);
        write(
                "confusion.png",
                new ConfusionPicture(
                                "Baseline on synthetic speech, speakers kept apart",
                                summary.pooled().classes(),
                                counts)
                        .draw());
    }

    private void write(String name, BufferedImage picture) throws IOException {
        Path file = folder.resolve(name);
        Pictures.writePng(picture, file);
        written.add(file);
    }

    /** Writes {@code report.html}, which needs nothing but the pictures beside it. */
    void writeHtml(Corpus corpus) throws IOException, ExperimentException {
        StringWriter table = new StringWriter();
        new SummaryTable(new PrintWriter(table)).print(description, summary, run.readAudit());
        StringBuilder html = new StringBuilder(
                "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                        + "<title>EmoScope demo</title>\n<style>body{font:16px/1.5 sans-serif;max-width:60rem;margin:2rem auto;"
                        + "padding:0 1rem;color:#1f2328}img{max-width:100%}pre{background:#f6f8fa;padding:1rem;overflow:auto}"
                        + ".note{border-left:4px solid #bf8700;padding-left:1rem}</style></head><body>\n<h1>EmoScope demo</h1>\n");
        html.append("<p class=\"note\">Everything here was made from synthetic speech: ")
                .append(corpus.utterances().size())
                .append(" utterances by ")
                .append(corpus.speakers().size())
                .append(" voices of a formant synthesiser. The figures show that the path works; they say nothing about"
                        + " people.</p>\n<h2>Result</h2>\n<pre>")
                .append(escaped(table.toString().strip()))
                .append("</pre>\n");
        for (Path file : written) {
            String name = file.getFileName().toString();
            html.append("<h2>")
                    .append(caption(name))
                    .append("</h2>\n<p><img src=\"")
                    .append(name);
            html.append("\" alt=\"").append(caption(name)).append("\"></p>\n");
        }
        html.append("<p>Run folder: <code>")
                .append(escaped(run.path().toString()))
                .append("</code></p>\n</body></html>\n");
        Path file = folder.resolve("report.html");
        AtomicFiles.writeString(file, html.toString());
        written.add(file);
    }

    private static String caption(String name) {
        return switch (name) {
            case "panes.png" -> "One joyful utterance";
            case "network-spectrogram.png" -> "What a network sees: spectrogram, 256 × 256";
            case "network-mel.png" -> "What a network sees: Mel spectrogram, 256 × 256";
            default -> "Confusion matrix: rows are truth, columns prediction";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
