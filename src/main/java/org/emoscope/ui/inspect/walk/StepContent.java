package org.emoscope.ui.inspect.walk;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.ui.common.Palette;
import org.emoscope.ui.common.Presence;
import org.emoscope.ui.common.Slices;
import org.emoscope.ui.inspect.walk.step.Num;
import org.emoscope.ui.inspect.walk.step.Sight;
import org.emoscope.ui.inspect.walk.step.StepView;
import org.emoscope.ui.inspect.walk.step.Touch;
import org.emoscope.ui.inspect.walk.step.WalkStep;
import org.jspecify.annotations.Nullable;

/**
 * Charts, formula and words of a step; made once, and used by every step.
 *
 * <p>They are brought up to date a few milliseconds a pulse, and whoever is faster than that sees the newest.
 */
final class StepContent {

    private static final int MOST_CHARTS = 3;

    private final VBox root = new VBox();
    private final List<ChartView> charts = new ArrayList<>();
    private final FormulaView formula = new FormulaView();
    private final Label reading = wrapped("walk-reading");
    private final Label notes = wrapped("walk-notes");
    private final Label why = wrapped("walk-why");
    private final Label figure = wrapped("walk-figure");
    private final Slices slices;
    private Palette palette;
    private @Nullable StepView newest;
    private WalkStep step = WalkStep.RAW;
    private boolean stale;

    /**
     * @param slices in which all of it is made, and later brought up to date
     * @param move told of what a hand moved in a chart, and to which value
     */
    StepContent(Palette palette, Slices slices, BiConsumer<Touch.Target, Double> move) {
        this.slices = slices;
        this.palette = palette;
        root.getStyleClass().add("walk-page");
        TextWidths widths = new TextWidths(ChartPainter.SMALL);
        for (int i = 0; i < MOST_CHARTS; i++) {
            String id = "walk-chart-" + i;
            slices.fill(root, () -> {
                ChartView chart = new ChartView(id, this.palette, widths, move);
                VBox.setVgrow(chart, Priority.ALWAYS);
                charts.add(chart);
                return chart;
            });
        }
        formula.setMinHeight(Region.USE_PREF_SIZE);
        for (Region each : List.of(reading, formula, notes, why, figure)) {
            slices.fill(root, () -> each);
        }
        begin();
    }

    VBox root() {
        return root;
    }

    void recolour(Palette newPalette) {
        palette = newPalette;
        charts.forEach(each -> each.recolour(newPalette));
    }

    /** Shows what a step has to say, soon. */
    void show(Sight sight) {
        step = sight.step();
        newest = sight.view();
        stale = true;
        if (slices.isDone()) {
            begin();
        }
    }

    private void begin() {
        stale = false;
        for (int i = 0; i < MOST_CHARTS; i++) {
            int place = i;
            slices.add(() -> chart(place));
        }
        slices.add(this::numbers);
        slices.add(this::words);
        slices.add(() -> {
            if (stale) {
                begin();
            }
        });
    }

    private void chart(int place) {
        StepView view = newest;
        boolean used = view != null && place < view.charts().size();
        Presence.set(charts.get(place), used);
        if (used) {
            charts.get(place).show(view.charts().get(place));
        } else {
            charts.get(place).clear();
        }
    }

    private void numbers() {
        StepView view = newest;
        if (view != null) {
            reading.setText(Num.plain(view.reading()));
            formula.show(view.formula());
        }
    }

    private void words() {
        StepView view = newest;
        why.setText(step.why());
        figure.setText(step.figure());
        notes.setText(view == null ? "" : String.join("\n", view.notes()));
        Presence.set(notes, !notes.getText().isEmpty());
    }

    private static Label wrapped(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
