package org.emoscope.ui.inspect.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.emoscope.audio.Signal;
import org.emoscope.feature.ColourMap;
import org.emoscope.feature.FeatureExtractor;
import org.emoscope.feature.FeatureKind;
import org.emoscope.feature.NetworkImage;
import org.emoscope.feature.Preset;
import org.emoscope.feature.SpectrogramImage;
import org.emoscope.similarity.GreyImage;
import org.emoscope.similarity.ImageHash;
import org.emoscope.task.CancelledWhen;
import org.emoscope.task.TaskContext;
import org.emoscope.task.TaskRunner;
import org.emoscope.ui.inspect.state.InspectModel;
import org.emoscope.ui.inspect.state.Recording;
import org.emoscope.ui.inspect.state.Source;
import org.emoscope.ui.inspect.state.TimeSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the networks see follows the recording, the selection, the choices and the model, without a window. */
class NetworkControllerTest {

    private static final long PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    /** What is handed over to the window; this test's own thread plays it. */
    private final BlockingQueue<Runnable> handedOver = new LinkedBlockingQueue<>();

    private final TaskRunner tasks = new TaskRunner();
    private final InspectModel model = new InspectModel();
    private final NetworkSight sight = new NetworkSight();
    private final NetworkController controller =
            new NetworkController(tasks, handedOver::add, model, sight, TinyModel.SYSTEMS);
    private final Signal speech = TinyModel.glide(1.5);

    @AfterEach
    void close() {
        controller.close();
        tasks.close();
    }

    private void open(Signal signal) {
        model.open(new Recording(new Source(folder.resolve("glide.wav"), Source.Kind.RECORDED), signal));
    }

    private void until(BooleanSupplier reached) throws InterruptedException {
        while (!reached.getAsBoolean()) {
            Runnable next = handedOver.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(next).as("something is handed over").isNotNull();
            next.run();
        }
    }

    private SpectrogramImage drawn(Signal signal, FeatureKind kind) {
        return new NetworkImage(new FeatureExtractor()).draw(signal, kind, Preset.FAYEK.parameters());
    }

    @Test
    void drawsTheWholeRecordingAndThenTheSelection() throws Exception {
        controller.shown();
        open(speech);
        until(() -> sight.reductionProperty().get() != null);

        NetworkImages whole = sight.imagesProperty().get();
        assertThat(whole.stretch().extent()).isEqualTo(Stretch.Extent.WHOLE);
        assertThat(whole.spectrogram()).isEqualTo(drawn(speech, FeatureKind.SPECTROGRAM));
        assertThat(whole.mel()).isEqualTo(drawn(speech, FeatureKind.MEL));
        assertThat(whole.bounds().highestHz()).isEqualTo(8000);

        model.selectionProperty().set(new TimeSpan(0.25, 0.75));
        until(() -> sight.imagesProperty().get().stretch().extent() == Stretch.Extent.SELECTION);

        NetworkImages selected = sight.imagesProperty().get();
        assertThat(selected.spectrogram()).isEqualTo(drawn(speech.slice(4000, 12_000), FeatureKind.SPECTROGRAM));
        assertThat(selected.stretch().sentence()).contains("selection", "0.250", "0.750", "0.500 s long");
    }

    @Test
    void theHashIsThatOfThePictureTheColoursAndTheSizeChosen() throws Exception {
        controller.shown();
        open(speech);
        until(() -> sight.reductionProperty().get() != null);
        SpectrogramImage mel = sight.imagesProperty().get().mel();

        sight.sizeProperty().set(5);
        sight.kindProperty().set(FeatureKind.MEL);
        model.coloursProperty().set(ColourMap.MAGMA);
        ImageHash wanted = ImageHash.of(GreyImage.of(mel, ColourMap.MAGMA, 5));

        until(() -> sight.reductionProperty().get().hash().equals(wanted));
        assertThat(sight.reductionProperty().get().bits().lines()).hasSize(5);
    }

    @Test
    void nothingIsDrawnWhileNobodyLooksAndAllIsMadeUpForLater() throws Exception {
        open(speech);
        assertThat(tasks.unfinished()).isEmpty();
        assertThat(sight.imagesProperty().get()).isNull();

        controller.shown();

        until(() -> sight.imagesProperty().get() != null);
    }

    @Test
    void aModelIsAskedAboutTheSelectionAsSoonAsItChanges() throws Exception {
        controller.shown();
        open(speech);
        controller.choose(TinyModel.write(folder.resolve("a.emomodel"), 3));
        until(() -> sight.answerProperty().get() != null);
        Answer whole = sight.answerProperty().get();

        model.selectionProperty().set(new TimeSpan(0.1, 0.4));
        until(() -> sight.answerProperty().get().stretch().extent() == Stretch.Extent.SELECTION);

        assertThat(sight.answerProperty().get().recognition()).isNotEqualTo(whole.recognition());
        controller.forget();
        assertThat(sight.answerProperty().get()).isNull();
    }

    @Test
    void aModelThatCannotBeReadLeavesTheOneBeforeAndSaysWhy() throws Exception {
        controller.shown();
        open(speech);
        Path good = TinyModel.write(folder.resolve("a.emomodel"), 3);
        controller.choose(good);
        until(() -> sight.answerProperty().get() != null);

        controller.choose(folder.resolve("gone.emomodel"));
        until(() -> sight.problemProperty().get() != null);

        assertThat(sight.problemProperty().get().happened()).contains("gone.emomodel");
        assertThat(sight.askedProperty().get().file()).isEqualTo(good);
        assertThat(sight.answerProperty().get()).isNotNull();
        assertThat(sight.recent().files()).containsExactly(good);
    }

    @Test
    void whatWentWrongWithAModelIsStillSaidWhenTheOneBeforeAnswers() throws Exception {
        askAModel();
        controller.choose(folder.resolve("gone.emomodel"));
        until(() -> sight.problemProperty().get() != null);
        Answer before = sight.answerProperty().get();

        model.selectionProperty().set(new TimeSpan(0.1, 0.4));
        until(() -> sight.answerProperty().get() != before);

        assertThat(sight.problemProperty().get()).isNotNull();
    }

    @Test
    void aModelThatIsGoneIsNotOfferedAgain() throws Exception {
        Path gone = folder.resolve("gone.emomodel");
        sight.recent().opened(gone);

        controller.choose(gone);
        until(() -> sight.recent().files().isEmpty());

        assertThat(sight.problemProperty().get().happened()).contains("gone.emomodel");
    }

    @Test
    void nothingOfARecordingIsLeftWhenAnotherOneOpens() throws Exception {
        askAModel();
        until(() -> sight.reductionProperty().get() != null);
        controller.hidden();

        open(TinyModel.glide(1));

        assertThat(sight.answerProperty().get()).isNull();
        assertThat(sight.imagesProperty().get()).isNull();
        assertThat(sight.reductionProperty().get()).isNull();
        controller.shown();
        until(() ->
                sight.answerProperty().get() != null && sight.imagesProperty().get() != null);
        assertThat(sight.answerProperty().get().stretch().seconds()).isEqualTo(1);
    }

    @Test
    void aModelIsNotAskedAboutAnHour() throws Exception {
        askAModel();

        open(new Signal(new float[16_000 * 601], 16_000));

        assertThat(tasks.unfinished()).isEmpty();
        assertThat(sight.answerProperty().get()).isNull();
        model.selectionProperty().set(new TimeSpan(600, 601));
        until(() -> sight.answerProperty().get() != null);
    }

    @Test
    void aQuestionEndsBeforeItsAnswerWhenNobodyWantsToKnow() throws Exception {
        AskedModel asked = AskedModel.read(TinyModel.write(folder.resolve("a.emomodel"), 3), TinyModel.SYSTEMS);
        Stretch whole = new Stretch(new TimeSpan(0, 1.5), Stretch.Extent.WHOLE);

        for (int looks = 1; looks <= 3; looks++) {
            AtomicInteger left = new AtomicInteger(looks);
            TaskContext context = new CancelledWhen(() -> left.decrementAndGet() <= 0);
            assertThatThrownBy(() -> asked.ask(speech, whole, TinyModel.SYSTEMS, context))
                    .isInstanceOf(CancellationException.class);
        }
    }

    private void askAModel() throws Exception {
        controller.shown();
        open(speech);
        controller.choose(TinyModel.write(folder.resolve("a.emomodel"), 3));
        until(() -> sight.answerProperty().get() != null);
    }

    @Test
    void soundShorterThanAFrameIsSilenceAndSaidToBe() throws Exception {
        controller.shown();
        open(speech);
        model.parametersProperty().set(Preset.HTK.parameters());
        model.selectionProperty().set(new TimeSpan(0.1, 0.101));

        until(() -> sight.reductionProperty().get() != null
                && sight.reductionProperty().get().hash().ones() == 64);

        assertThat(sight.imagesNoteProperty().get()).contains("shorter than one frame");
    }

    @Test
    void anHourIsRefusedUntilAPartIsSelected() throws Exception {
        controller.shown();
        open(new Signal(new float[16_000 * 601], 16_000));
        assertThat(sight.imagesNoteProperty().get()).contains("10 minutes");
        assertThat(sight.imagesProperty().get()).isNull();

        model.selectionProperty().set(new TimeSpan(600, 601));

        until(() -> sight.imagesProperty().get() != null);
        assertThat(sight.imagesNoteProperty().get()).isEmpty();
    }
}
