package org.emoscope.ui.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.emoscope.ui.common.Figures;
import org.emoscope.ui.common.Headings;
import org.emoscope.ui.common.Hints;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.Theme;

/**
 * The curves of a run side by side: loss in training and validation, accuracy in validation, and how long the gradients are
 * beside the weights.
 */
final class RunCharts extends HBox {

    private static final int TRAINING = 0;
    private static final int VALIDATION = 1;
    private static final int ACCURACY = 2;
    private static final int RATIO = 3;
    private static final double LEAST_RATIO = 1e-6;

    private final CurveChart loss;
    private final CurveChart accuracy;
    private final CurveChart ratio;
    private final Label training = new Label();
    private final Label validation = new Label();
    private final Label ua = new Label();
    private final Label gradients = new Label();
    private final Label earlier = new Label(Messages.text("train.chart.earlier"));

    RunCharts(Theme theme) {
        getStyleClass().add("charts");
        loss = new CurveChart(Messages.text("train.epoch"), theme.palette());
        accuracy = new CurveChart(Messages.text("train.epoch"), theme.palette());
        ratio = new CurveChart(Messages.text("train.epoch"), theme.palette());
        theme.paletteProperty().addListener((property, before, now) -> charts().forEach(each -> each.setPalette(now)));
        earlier.setMinWidth(Region.USE_PREF_SIZE);
        earlier.getStyleClass().addAll("muted", "note");
        VBox left = chart("train.chart.loss", loss, entry(training, TRAINING), entry(validation, VALIDATION));
        VBox middle = chart("train.chart.ua", accuracy, entry(ua, ACCURACY), earlier);
        VBox right = chart("train.chart.ratio", ratio, entry(gradients, RATIO));
        Hints.give(ratio, Messages.text("train.chart.ratio.hint"));
        getChildren().addAll(left, middle, right);
        show(List.of());
    }

    /** Shows folds, the one under way last. */
    void show(List<FoldCurves> folds) {
        List<Curve> losses = new ArrayList<>(curves(folds, TRAINING, FoldCurves::loss));
        losses.addAll(curves(folds, VALIDATION, FoldCurves::validationLoss));
        losses.sort(java.util.Comparator.comparing(Curve::emphasis).reversed());
        List<Curve> accuracies = curves(folds, ACCURACY, FoldCurves::validationUa);
        int epochs =
                losses.stream().mapToInt(curve -> curve.values().size()).max().orElse(0);
        List<Curve> ratios = curves(folds, RATIO, FoldCurves::gradientRatio);
        loss.show(losses, epochs, 0, Math.max(0.1, highest(losses, 1) * 1.05));
        accuracy.show(accuracies, epochs, 0, 1);
        ratio.show(ratios, epochs, 0, Math.max(LEAST_RATIO, highest(ratios, 0.1) * 1.05));
        List<FoldCurves.StageMark> stages =
                folds.isEmpty() ? List.of() : folds.get(folds.size() - 1).stages();
        charts().forEach(each -> each.showStages(stages));
        earlier.setVisible(folds.size() > 1);
        tell(folds, epochs);
    }

    private List<CurveChart> charts() {
        return List.of(loss, accuracy, ratio);
    }

    private static double highest(List<Curve> curves, double withoutAny) {
        return curves.stream()
                .flatMap(curve -> curve.values().stream())
                .filter(value -> !value.isNaN())
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(withoutAny);
    }

    private void tell(List<FoldCurves> folds, int epochs) {
        FoldCurves now = folds.isEmpty() ? new FoldCurves(0, 0) : folds.get(folds.size() - 1);
        training.setText(Messages.text("train.chart.training", last(now.loss())));
        validation.setText(Messages.text("train.chart.validation", last(now.validationLoss())));
        ua.setText(Messages.text("train.chart.validation", last(now.validationUa())));
        gradients.setText(Messages.text("train.chart.gradients", small(now.gradientRatio())));
        ratio.setAccessibleText(Messages.text("train.chart.ratio") + ", " + gradients.getText());
        loss.setAccessibleText(Messages.text("train.chart.loss") + ", " + training.getText() + ", "
                + validation.getText() + ", " + epochs);
        accuracy.setAccessibleText(Messages.text("train.chart.ua") + ", " + ua.getText());
    }

    private static String small(List<Double> values) {
        double value = values.isEmpty() ? Double.NaN : values.get(values.size() - 1);
        return Double.isNaN(value) ? Figures.NONE : String.format(Locale.ROOT, "%.4f", value);
    }

    private static String last(List<Double> values) {
        return values.isEmpty() ? Figures.NONE : Figures.share(values.get(values.size() - 1));
    }

    private static List<Curve> curves(List<FoldCurves> folds, int series, Function<FoldCurves, List<Double>> values) {
        List<Curve> curves = new ArrayList<>();
        for (int i = 0; i < folds.size(); i++) {
            Curve.Emphasis emphasis = i == folds.size() - 1 ? Curve.Emphasis.STRONG : Curve.Emphasis.FAINT;
            curves.add(new Curve(series, emphasis, values.apply(folds.get(i))));
        }
        return curves;
    }

    private static HBox entry(Label label, int series) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("swatch", "swatch-" + (series + 1));
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox entry = new HBox(swatch, label);
        entry.getStyleClass().add("legend-entry");
        return entry;
    }

    private static VBox chart(String key, CurveChart chart, Node... entries) {
        Label title = Headings.section(key);
        HBox legend = new HBox(entries);
        legend.getStyleClass().add("chart-head");
        VBox.setVgrow(chart, Priority.ALWAYS);
        VBox box = new VBox(title, legend, chart);
        HBox.setHgrow(box, Priority.ALWAYS);
        box.setPrefWidth(100);
        box.setMinWidth(100);
        return box;
    }
}
