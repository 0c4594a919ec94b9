package org.emoscope.ui.common;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** Asks the style sheets, once for each look, which colours their names stand for. */
final class PaletteReader {

    private static final int SERIES = 8;

    private final Group probes = new Group();
    private final Map<ThemeChoice, Palette> palettes = new EnumMap<>(ThemeChoice.class);

    /** The scene in which the probes are styled. */
    private final Scene scene = new Scene(probes);

    PaletteReader() {
        scene.getStylesheets().setAll(Dresser.STYLESHEETS);
    }

    Palette read(ThemeChoice look) {
        return palettes.computeIfAbsent(look, this::ask);
    }

    private Palette ask(ThemeChoice look) {
        probes.pseudoClassStateChanged(Dresser.DARK, look == ThemeChoice.DARK);
        List<Color> series = new ArrayList<>();
        for (int i = 1; i <= SERIES; i++) {
            series.add(colour("-emo-series-" + i));
        }
        return new Palette(
                colour("-emo-picture-background"),
                colour("-color-fg-default"),
                colour("-color-fg-muted"),
                colour("-emo-grid"),
                colour("-emo-trace"),
                colour("-color-accent-emphasis"),
                colour("-color-success-emphasis"),
                colour("-color-danger-emphasis"),
                series);
    }

    private Color colour(String name) {
        Region probe = new Region();
        probe.setStyle("-fx-background-color: " + name + ";");
        probes.getChildren().setAll(probe);
        probes.applyCss();
        return (Color) probe.getBackground().getFills().get(0).getFill();
    }
}
