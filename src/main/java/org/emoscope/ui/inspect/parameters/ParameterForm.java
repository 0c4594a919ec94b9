package org.emoscope.ui.inspect.parameters;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.emoscope.feature.FeatureParameter;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.inspect.state.FactoryPreset;
import org.emoscope.ui.inspect.state.InspectModel;

/**
 * All parameters of the chain, each applied as it is typed. Needs no toolkit.
 *
 * <p>A value that is not legal stays in its field with the reason, and the last legal one stays in effect. If it becomes
 * legal because another parameter changes, it is taken up then.
 */
final class ParameterForm {

    private final InspectModel model;
    private final List<ParameterRow> rows =
            Arrays.stream(FeatureParameter.values()).map(ParameterRow::new).toList();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final StringProperty filter = new SimpleStringProperty("");

    /** What this form set last: whatever else comes is from outside. */
    private FeatureParameters applied;

    ParameterForm(InspectModel model) {
        this.model = model;
        applied = now();
        model.parametersProperty().addListener((property, before, now) -> follow());
        model.chosenProperty().addListener((property, before, now) -> follow());
        filter.addListener((property, before, now) -> rows.forEach(row -> row.find(now)));
        show();
    }

    /** In the order of {@link FeatureParameter}. */
    List<ParameterRow> rows() {
        return rows;
    }

    ParameterRow row(FeatureParameter parameter) {
        return rows.get(parameter.ordinal());
    }

    /** How many parameters differ from the factory's. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** How much is changed from which chain. */
    String changesInWords() {
        Preset base = model.presetProperty().get();
        return Messages.text("inspect.parameters.changes", changes.get(), new FactoryPreset(base).title());
    }

    /** Words that a row has to have to be seen; all rows if blank. */
    StringProperty filterProperty() {
        return filter;
    }

    /** Applies what was typed, or says at the row why not. */
    void type(ParameterRow row, String typed) {
        Optional<FeatureParameters> legal = with(row, typed);
        if (legal.isEmpty()) {
            refuse(row, typed);
            return;
        }
        apply(row, typed, legal.get());
        takeUpWhatWasRefused();
    }

    /** Puts the value in effect back into the field. */
    void settle(ParameterRow row) {
        row.settle();
    }

    /** Takes a number so many steps further, if that is legal. */
    void step(ParameterRow row, int steps) {
        ParameterStep.from(row.parameter(), row.valueProperty().get(), steps)
                .filter(next -> with(row, next).isPresent())
                .ifPresent(next -> {
                    type(row, next);
                    settle(row);
                });
    }

    /** The legal values of a row beside the others as they are, in words. */
    String rangeOf(ParameterRow row) {
        return LegalRange.of(row.parameter(), now());
    }

    /** Goes back to the factory's value. */
    void reset(ParameterRow row) {
        type(row, row.factoryProperty().get());
    }

    /** Goes back to the factory's values everywhere. */
    void resetAll() {
        rows.forEach(ParameterRow::settle);
        model.parametersProperty().set(model.presetProperty().get().parameters());
    }

    private Optional<FeatureParameters> with(ParameterRow row, String typed) {
        try {
            return Optional.of(row.parameter().with(now(), typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void refuse(ParameterRow row, String typed) {
        row.refuse(
                typed,
                Messages.text(
                        "inspect.parameters.refused",
                        rangeOf(row),
                        row.valueProperty().get()));
    }

    private void apply(ParameterRow row, String typed, FeatureParameters legal) {
        row.accept(typed);
        applied = legal;
        model.parametersProperty().set(legal);
    }

    /** One may open the way for another, so this ends only when none moves any more. */
    private void takeUpWhatWasRefused() {
        boolean moved;
        do {
            moved = false;
            for (ParameterRow row : rows) {
                Optional<FeatureParameters> legal =
                        row.isRefused() ? with(row, row.textProperty().get()) : Optional.empty();
                if (legal.isPresent()) {
                    apply(row, row.textProperty().get(), legal.get());
                    moved = true;
                }
            }
        } while (moved);
    }

    /** Refusals are told anew, because they name other values; those of before a preset was chosen are forgotten. */
    private void follow() {
        if (!now().equals(applied)) {
            rows.forEach(ParameterRow::settle);
        }
        show();
        rows.stream()
                .filter(ParameterRow::isRefused)
                .forEach(row -> refuse(row, row.textProperty().get()));
    }

    private void show() {
        FeatureParameters base = model.presetProperty().get().parameters();
        rows.forEach(row -> row.show(now(), base));
        changes.set(
                (int) rows.stream().filter(row -> row.changedProperty().get()).count());
    }

    private FeatureParameters now() {
        return model.parametersProperty().get();
    }
}
