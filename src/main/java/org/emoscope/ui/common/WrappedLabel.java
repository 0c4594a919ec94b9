package org.emoscope.ui.common;

import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/**
 * A label of several lines that remembers how tall it is.
 *
 * <p>A label that wraps its text breaks the lines anew whenever it is asked for its height, and a form asks each of its
 * labels several times in every layout, changed or not: thirty of them kept the JavaFX thread for longer than a pulse.
 */
public final class WrappedLabel extends Label {

    private @Nullable Measured latest;

    /** How tall the label is, and all that this follows from. */
    private record Measured(
            double width, String text, Font font, double lineSpacing, Insets insets, Insets padding, double height) {}

    public WrappedLabel(String text) {
        super(text);
        setWrapText(true);
    }

    @Override
    protected double computePrefHeight(double width) {
        Measured known = latest;
        if (known == null || !known.equals(measured(width, known.height()))) {
            known = measured(width, super.computePrefHeight(width));
            latest = known;
        }
        return known.height();
    }

    private Measured measured(double width, double height) {
        return new Measured(width, getText(), getFont(), getLineSpacing(), getInsets(), getLabelPadding(), height);
    }
}
