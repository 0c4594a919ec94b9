package org.emoscope.ui.train;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.emoscope.experiment.RunSpec;
import org.emoscope.model.EmotionSystem;
import org.emoscope.model.HyperParameter;
import org.emoscope.model.HyperParameters;
import org.emoscope.ui.common.CorpusSelection;
import org.emoscope.ui.common.LoadedCorpus;
import org.emoscope.ui.common.Messages;

/** All that a person decides before a run, beside the corpus and its labels. Needs no toolkit. */
final class TrainForm {

    private static final int MOST_REPEATS = 1000;

    private final ObjectProperty<EmotionSystem> system;
    private final Map<EmotionSystem, List<SettingField>> known = new IdentityHashMap<>();
    private final ReadOnlyObjectWrapper<List<SettingField>> settings = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<ProtocolChoice> protocol = new SimpleObjectProperty<>(ProtocolChoice.LEAVE_ONE_OUT);
    private final StringProperty name = new SimpleStringProperty("");
    private final SettingField groups =
            new SettingField(HyperParameter.whole("groups", 5, 3, 1000, Messages.text("train.groups.help")));
    private final SettingField seed =
            new SettingField(HyperParameter.whole("seed", 1, 0, 999_999_999, Messages.text("train.seed.help")));
    private final SettingField repeats =
            new SettingField(HyperParameter.whole("repeats", 1, 1, MOST_REPEATS, Messages.text("train.repeats.help")));
    private final ReadOnlyBooleanWrapper valid = new ReadOnlyBooleanWrapper(true);
    private final List<Runnable> listeners = new java.util.ArrayList<>();

    /** @param first the system that is chosen at first */
    TrainForm(EmotionSystem first) {
        system = new SimpleObjectProperty<>(first);
        system.addListener((property, before, now) -> listSettings());
        protocol.addListener((property, before, now) -> changed());
        name.addListener((property, before, now) -> changed());
        Stream.of(groups, seed, repeats).forEach(this::follow);
        listSettings();
    }

    ObjectProperty<EmotionSystem> systemProperty() {
        return system;
    }

    /** The settings of the chosen system, as they were left when another one was chosen. */
    ReadOnlyObjectProperty<List<SettingField>> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** The settings of a system, chosen or not. */
    List<SettingField> settingsOf(EmotionSystem any) {
        return known.computeIfAbsent(any, this::fields);
    }

    ObjectProperty<ProtocolChoice> protocolProperty() {
        return protocol;
    }

    /** The run's name; the system's id if blank. */
    StringProperty nameProperty() {
        return name;
    }

    SettingField groups() {
        return groups;
    }

    SettingField seed() {
        return seed;
    }

    SettingField repeats() {
        return repeats;
    }

    /** Whether everything that counts is legal. */
    ReadOnlyBooleanProperty validProperty() {
        return valid.getReadOnlyProperty();
    }

    boolean isNameLegal() {
        return name.get().isBlank() || RunSpec.isName(name.get().strip());
    }

    /** Calls a listener after each change. */
    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void resetSettings() {
        settings.get().forEach(SettingField::reset);
    }

    /** Makes it a run of a minute: few groups, few epochs. */
    void chooseQuickRun() {
        name.set("demo");
        protocol.set(ProtocolChoice.GROUPS);
        groups.textProperty().set("4");
        settings.get().stream()
                .filter(field -> field.parameter().name().equals("epochs"))
                .forEach(field -> field.textProperty().set("20"));
    }

    /**
     * The settings of the chosen system.
     *
     * @throws IllegalArgumentException if one is not legal
     */
    HyperParameters values() {
        Map<String, String> values = new LinkedHashMap<>();
        settings.get().forEach(field -> values.put(field.parameter().name(), field.value()));
        return new HyperParameters(values);
    }

    /**
     * The specification of a run on a corpus.
     *
     * @throws IllegalArgumentException if something typed is not legal
     */
    RunSpec spec(LoadedCorpus corpus, CorpusSelection selection) {
        return new RunSpec(
                name.get().isBlank() ? system.get().id() : name.get().strip(),
                system.get().id(),
                values().values(),
                corpus.source().toString(),
                corpus.corpus().type().id(),
                selection.labelsProperty().get().word(),
                selection.effectiveRule().id(),
                selection.categoriesProperty().get().toWords(),
                protocol.get().id(),
                protocol.get() == ProtocolChoice.GROUPS ? Integer.parseInt(groups.value()) : 0,
                Long.parseLong(seed.value()),
                Integer.parseInt(repeats.value()));
    }

    /** Takes up all that a run was to be, but for its corpus and labels. */
    void take(RunSpec spec, List<EmotionSystem> systems) {
        systems.stream()
                .filter(each -> each.id().equals(spec.system()))
                .findFirst()
                .ifPresent(system::set);
        settings.get().forEach(field -> {
            HyperParameter parameter = field.parameter();
            field.textProperty().set(spec.hyperParameters().getOrDefault(parameter.name(), parameter.byDefault()));
        });
        name.set(spec.name().equals(spec.system()) ? "" : spec.name());
        ProtocolChoice.of(spec).ifPresent(protocol::set);
        if (spec.folds() > 0) {
            groups.textProperty().set(Integer.toString(spec.folds()));
        }
        seed.textProperty().set(Long.toString(spec.seed()));
        repeats.textProperty().set(Integer.toString(spec.seeds()));
    }

    private void listSettings() {
        settings.set(settingsOf(system.get()));
        changed();
    }

    private List<SettingField> fields(EmotionSystem any) {
        List<SettingField> fields =
                any.hyperParameters().stream().map(SettingField::new).toList();
        fields.forEach(this::follow);
        return fields;
    }

    private void follow(SettingField field) {
        field.textProperty().addListener((property, before, now) -> changed());
    }

    private void changed() {
        Stream<SettingField> counting = Stream.concat(settings.get().stream(), Stream.of(seed, repeats));
        boolean groupsLegal = protocol.get() != ProtocolChoice.GROUPS
                || groups.problemProperty().get().isEmpty();
        valid.set(isNameLegal()
                && groupsLegal
                && counting.allMatch(field -> field.problemProperty().get().isEmpty()));
        listeners.forEach(Runnable::run);
    }
}
