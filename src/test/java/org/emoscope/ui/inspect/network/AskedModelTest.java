package org.emoscope.ui.inspect.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.emoscope.audio.Signal;
import org.emoscope.model.ModelFile;
import org.emoscope.model.ModelFormatException;
import org.emoscope.model.Recogniser;
import org.emoscope.task.TaskContext;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskedModelTest {

    @TempDir
    Path folder;

    private AskedModel asked;

    @BeforeEach
    void read() throws Exception {
        Path file = TinyModel.write(folder.resolve("run/models/a.emomodel"), 7);
        asked = AskedModel.read(file, TinyModel.SYSTEMS);
    }

    private Answer ask(Signal speech, Stretch stretch) throws Exception {
        return asked.ask(speech, stretch, TinyModel.SYSTEMS, TaskContext.NONE);
    }

    private static Stretch whole(Signal speech) {
        return new Stretch(new TimeSpan(0, speech.durationSeconds()), Stretch.Extent.WHOLE);
    }

    @Test
    void theWholeUtteranceIsAnsweredAsARecogniserAnswers() throws Exception {
        Signal speech = TinyModel.glide(1.3);

        try (Recogniser recogniser = Recogniser.of(ModelFile.read(asked.file()), TinyModel.SYSTEMS)) {
            assertThat(ask(speech, whole(speech)).recognition()).isEqualTo(recogniser.recognise(speech));
        }
    }

    @Test
    void aSelectionIsAnsweredAsIfItWereAFileOfItsOwn() throws Exception {
        Signal speech = TinyModel.glide(1.3);
        Stretch selection = new Stretch(new TimeSpan(0.5, 1.2), Stretch.Extent.SELECTION);
        Signal cut = speech.slice(8000, 19_200);

        Answer answer = ask(speech, selection);

        assertThat(answer.recognition()).isEqualTo(ask(cut, whole(cut)).recognition());
        assertThat(answer.recognition()).isNotEqualTo(ask(speech, whole(speech)).recognition());
    }

    @Test
    void saysWhatOfTheSoundTheModelReads() throws Exception {
        Signal longer = TinyModel.glide(1.3);
        Signal shorter = TinyModel.glide(0.3);
        Signal none = TinyModel.glide(0);

        assertThat(ask(longer, whole(longer)).fit()).contains("1.30 s", "0.60 s", "only the middle");
        assertThat(ask(shorter, whole(shorter)).fit()).contains("0.30 s", "0.60 s", "missing");
        assertThat(ask(none, whole(none)).fit()).contains("heard nothing");
    }

    @Test
    void soundOfJustTheLengthNeedsNoRemark() throws Exception {
        // 60 frames of 25 ms, 10 ms apart
        Signal just = TinyModel.glide(0.615);

        assertThat(ask(just, whole(just)).frames()).isEqualTo(60);
        assertThat(ask(just, whole(just)).fit()).isEmpty();
    }

    @Test
    void decidesForTheMostProbableClass() throws Exception {
        Signal speech = TinyModel.glide(0.8);
        Answer answer = ask(speech, whole(speech));

        assertThat(answer.decision()).contains(answer.recognition().label()).contains("%");
    }

    @Test
    void describesItself() {
        assertThat(asked.isSynthetic()).isTrue();
        assertThat(asked.description())
                .contains("Baseline CNN", "sad, pleasure, angry, joy", "Hums", "60 frames of 13 cepstral", "0.6 s");
        assertThat(asked.name()).isEqualTo("run, a");
    }

    @Test
    void aDamagedFileIsRefusedByName() throws Exception {
        Path damaged = Files.writeString(folder.resolve("bad.emomodel"), "no model");

        assertThatThrownBy(() -> AskedModel.read(damaged, TinyModel.SYSTEMS))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("bad.emomodel");
    }
}
