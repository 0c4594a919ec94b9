package org.emoscope.ui.inspect.parameters;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.ui.common.Choices;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Question;
import org.emoscope.ui.common.Slices;
import org.emoscope.ui.common.Theme;
import org.emoscope.ui.inspect.lens.Lens;
import org.emoscope.ui.inspect.state.InspectModel;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Every parameter of the signal chain, changed while the panes look on. */
public final class ParametersLens implements Lens {

    private final InspectModel model;
    private final UserPresets presets;
    private final Theme theme;
    private final Slices slices = new Slices();

    public ParametersLens(InspectModel model, UserPresets presets, Theme theme) {
        this.model = model;
        this.presets = presets;
        this.theme = theme;
    }

    @Override
    public String id() {
        return "parameters";
    }

    @Override
    public Ikon icon() {
        return Feather.SLIDERS;
    }

    @Override
    public Node content() {
        ParameterForm form = new ParameterForm(model);
        VBox head = new VBox();
        head.getStyleClass().add("parameter-head");
        slices.fill(head, () -> new PresetBar(model, presets, new Question(theme)));
        slices.fill(head, () -> changes(form));
        slices.fill(head, () -> filter(form));
        ScrollPane scroll = new ScrollPane(new ParameterList(form, slices));
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox content = new VBox(head, scroll);
        content.getStyleClass().add("parameters");
        return content;
    }

    @Override
    public void close() {
        slices.forget();
    }

    private HBox changes(ParameterForm form) {
        Label count = new Label();
        count.setId("parameter-changes");
        count.getStyleClass().addAll("muted", "note");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        form::changesInWords, form.changesProperty(), model.presetProperty()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button reset = new Button(Messages.text("inspect.parameters.reset.all"));
        reset.setId("parameter-reset-all");
        reset.getStyleClass().addAll("flat", "small");
        reset.setMinWidth(Region.USE_PREF_SIZE);
        Hints.give(reset, Messages.text("inspect.parameters.reset.all.hint"));
        reset.disableProperty().bind(form.changesProperty().isEqualTo(0));
        reset.setOnAction(event -> form.resetAll());
        HBox line = new HBox(count, gap, reset);
        line.getStyleClass().add("section-line");
        return line;
    }

    private static TextField filter(ParameterForm form) {
        TextField field = new TextField();
        Choices.name(field, "inspect.parameters.filter");
        field.setPromptText(Messages.text("inspect.parameters.filter"));
        field.textProperty().bindBidirectional(form.filterProperty());
        return field;
    }
}
