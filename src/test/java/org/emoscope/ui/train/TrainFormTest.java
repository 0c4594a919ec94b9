package org.emoscope.ui.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.ScanReport;
import org.emoscope.corpus.label.CategoryMap;
import org.emoscope.corpus.label.LabelScheme;
import org.emoscope.corpus.label.Quadrant;
import org.emoscope.corpus.label.RatingRule;
import org.emoscope.experiment.RunSpec;
import org.emoscope.model.EmotionSystem;
import org.emoscope.model.dl4j.BaselineSystem;
import org.emoscope.ui.common.CorpusSelection;
import org.emoscope.ui.common.LabelChoice;
import org.emoscope.ui.common.LoadedCorpus;
import org.junit.jupiter.api.Test;

class TrainFormTest {

    private static final LoadedCorpus CORPUS = new LoadedCorpus(
            Path.of("speech"),
            new Corpus(
                    "Speech",
                    CorpusType.FOLDERS,
                    Path.of("speech"),
                    List.of(),
                    new ScanReport(0, 0, List.of(), List.of())));

    private final TrainForm form = new TrainForm(new BaselineSystem());
    private final CorpusSelection selection = new CorpusSelection();

    @Test
    void anUntouchedFormIsTheSystemWithItsDefaults() {
        RunSpec spec = form.spec(CORPUS, selection);

        assertThat(spec.name()).isEqualTo("baseline");
        assertThat(spec.hyperParameters()).containsEntry("epochs", "60").containsEntry("learning-rate", "0.001");
        assertThat(spec.protocol()).isEqualTo("speaker");
        assertThat(spec.folds()).isZero();
        assertThat(spec.labels()).isEqualTo("quadrant");
        assertThat(spec.corpusType()).isEqualTo("folders");
        assertThat(form.validProperty().get()).isTrue();
    }

    @Test
    void theMapOfCategoriesGoesIntoTheSpecification() throws CorpusException {
        selection.categoriesProperty().set(CategoryMap.standard().with("fear", Quadrant.SAD));

        assertThat(form.spec(CORPUS, selection).labelScheme()).isEqualTo(selection.scheme());
        assertThat(form.spec(CORPUS, selection).categories()).containsEntry("fear", "sad");
    }

    @Test
    void aRatingRuleThatWasChosenForAnotherCorpusDoesNotCount() {
        selection.ruleProperty().set(RatingRule.THESIS);
        selection.loadedProperty().set(CORPUS);

        assertThat(form.spec(CORPUS, selection).rule()).isEqualTo("summary");
        assertThat(selection.scheme()).isEqualTo(LabelScheme.quadrant());
    }

    @Test
    void whatIsTypedGoesIntoTheSpecification() {
        setting("epochs").textProperty().set(" 12 ");
        form.protocolProperty().set(ProtocolChoice.GROUPS);
        form.groups().textProperty().set("4");
        form.repeats().textProperty().set("3");
        form.nameProperty().set("my run");
        selection.labelsProperty().set(LabelChoice.NATIVE);

        RunSpec spec = form.spec(CORPUS, selection);

        assertThat(spec.hyperParameters()).containsEntry("epochs", "12");
        assertThat(spec.folds()).isEqualTo(4);
        assertThat(spec.seeds()).isEqualTo(3);
        assertThat(spec.name()).isEqualTo("my run");
        assertThat(spec.labels()).isEqualTo("native");
    }

    @Test
    void anIllegalValueIsRefusedWithTheLegalRange() {
        SettingField epochs = setting("epochs");
        epochs.textProperty().set("many");

        assertThat(epochs.problemProperty().get())
                .isEqualTo("Epochs must be a whole number from 1 to 10000, not 'many'.");
        assertThat(form.validProperty().get()).isFalse();
        assertThatThrownBy(() -> form.spec(CORPUS, selection)).isInstanceOf(IllegalArgumentException.class);

        epochs.reset();
        assertThat(epochs.problemProperty().get()).isEmpty();
        assertThat(epochs.changed().get()).isFalse();
        assertThat(form.validProperty().get()).isTrue();
    }

    @Test
    void groupsCountOnlyWhereThereAreGroups() {
        form.groups().textProperty().set("1");
        assertThat(form.validProperty().get()).isTrue();

        form.protocolProperty().set(ProtocolChoice.GROUPS);
        assertThat(form.validProperty().get()).isFalse();

        form.groups().textProperty().set("3");
        assertThat(form.validProperty().get()).isTrue();
        form.groups().textProperty().set("2");
        assertThat(form.validProperty().get()).isFalse();

        form.protocolProperty().set(ProtocolChoice.THESIS);
        assertThat(form.validProperty().get()).isTrue();
        assertThat(form.spec(CORPUS, selection).folds()).isZero();
    }

    @Test
    void aNameThatCannotBeThatOfAFolderIsRefused() {
        form.nameProperty().set("../elsewhere");
        assertThat(form.isNameLegal()).isFalse();
        assertThat(form.validProperty().get()).isFalse();
    }

    @Test
    void everyChangeIsHeard() {
        AtomicInteger heard = new AtomicInteger();
        form.onChange(heard::incrementAndGet);

        form.seed().textProperty().set("5");
        setting("epochs").textProperty().set("7");
        form.nameProperty().set("my run");
        form.protocolProperty().set(ProtocolChoice.THESIS);

        assertThat(heard).hasValue(4);
    }

    @Test
    void anotherSystemBringsItsOwnSettings() {
        setting("epochs").textProperty().set("many");

        form.systemProperty().set(new BaselineSystem());

        assertThat(setting("epochs").textProperty().get()).isEqualTo("60");
        assertThat(form.validProperty().get()).isTrue();
    }

    @Test
    void aSystemIsFoundAgainAsItWasLeft() {
        EmotionSystem first = form.systemProperty().get();
        setting("epochs").textProperty().set("7");

        form.systemProperty().set(new WideSystem());
        assertThat(setting("epochs").textProperty().get()).isEqualTo("60");
        form.systemProperty().set(first);

        assertThat(setting("epochs").textProperty().get()).isEqualTo("7");
    }

    @Test
    void aQuickRunHasFewGroupsAndEpochs() {
        form.chooseQuickRun();

        RunSpec spec = form.spec(CORPUS, selection);
        assertThat(spec.name()).isEqualTo("demo");
        assertThat(spec.folds()).isEqualTo(4);
        assertThat(spec.hyperParameters()).containsEntry("epochs", "20").containsEntry("learning-rate", "0.001");
    }

    @Test
    void resettingBringsAllDefaultsBack() {
        form.settingsProperty().get().forEach(field -> field.textProperty().set("x"));
        form.resetSettings();
        assertThat(form.settingsProperty().get())
                .allMatch(field -> field.problemProperty().get().isEmpty()
                        && !field.changed().get());
    }

    private SettingField setting(String name) {
        return form.settingsProperty().get().stream()
                .filter(field -> field.parameter().name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
