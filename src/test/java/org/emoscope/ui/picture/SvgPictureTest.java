package org.emoscope.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.emoscope.audio.Signal;
import org.emoscope.feature.Preset;
import org.emoscope.feature.TimeRange;
import org.emoscope.task.TaskContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SvgPictureTest {

    private static final int RATE = 16_000;

    @TempDir
    Path folder;

    @Test
    void keepsTitlesAndTheNumbersOfAxesAsText() throws Exception {
        Document svg = write("speech.wav", List.of(PaneSubject.values()));
        assertThat(texts(svg))
                .contains("Waveform: speech.wav", "Time (s)", "Frequency (Hz)", "Amplitude", "Coefficient", "dB")
                .contains("Compared: other.wav", "30", "−30")
                .contains("0.25", "0.3", "4000", "−80");
    }

    @Test
    void holdsAnImageForEachHeatMapAndNoneForAxes() throws Exception {
        assertThat(elements(write("speech.wav", List.of(PaneSubject.WAVEFORM, PaneSubject.PRE_EMPHASIS)), "image"))
                .isEmpty();
        assertThat(elements(write("speech.wav", List.of(PaneSubject.values())), "image"))
                .hasSize(5);
    }

    @Test
    void drawsTicksAndSignalsAsVectors() throws Exception {
        Document svg = write("speech.wav", List.of(PaneSubject.WAVEFORM));
        assertThat(elements(svg, "line")).hasSizeGreaterThan(10);
        assertThat(elements(svg, "path"))
                .anyMatch(path -> path.getAttribute("d").length() > 5000);
    }

    @Test
    void embedsAHeatMapInThePixelsOfItsScale() throws Exception {
        Element image =
                elements(write("speech.wav", List.of(PaneSubject.MEL)), "image").get(0);
        String data = image.getAttribute("xlink:href");
        assertThat(data).startsWith("data:image/png;base64,");
        byte[] png = Base64.getDecoder().decode(data.substring(data.indexOf(',') + 1));
        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(2 * 1042);
    }

    @Test
    void survivesANameThatIsNoXml() throws Exception {
        assertThat(texts(write("a<b>&\u0001\"'ü.wav", List.of(PaneSubject.WAVEFORM))))
                .contains("Waveform: a<b>&\uFFFD\"'ü.wav");
    }

    @Test
    void isTheSameFileEachTime() throws Exception {
        write("speech.wav", PaneSubject.USUAL);
        byte[] first = Files.readAllBytes(folder.resolve("picture.svg"));
        write("speech.wav", PaneSubject.USUAL);
        assertThat(folder.resolve("picture.svg")).hasBinaryContent(first);
        assertThat(new String(first, StandardCharsets.UTF_8)).doesNotContain("DOCTYPE");
    }

    private Document write(String name, List<PaneSubject> panes) throws Exception {
        PictureOrder order =
                new PictureOrder(panes, new TimeRange(0.25, 0.5), PictureLook.DEFAULT, new PictureScale(2));
        PicturedSound sound =
                ComparedPicturesTest.beside(new PicturedSound(name, tone(), Preset.FAYEK.parameters()), tone());
        Path file = folder.resolve("picture.svg");
        SoundPicture.of(sound, order, TaskContext.NONE).writeSvg(file, TaskContext.NONE);
        return parse(file);
    }

    private static Document parse(Path file) throws Exception {
        try (var in = Files.newInputStream(file)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        }
    }

    private static List<String> texts(Document svg) throws IOException {
        return elements(svg, "text").stream().map(Element::getTextContent).toList();
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Signal tone() {
        float[] samples = new float[RATE];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * 440 * i / RATE));
        }
        return new Signal(samples, RATE);
    }
}
