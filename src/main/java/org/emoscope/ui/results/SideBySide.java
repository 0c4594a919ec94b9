package org.emoscope.ui.results;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Two parts beside each other where both fit, the second as wide as may be; else one beneath the other. */
final class SideBySide extends Region {

    private final Region first;
    private final Region second;

    SideBySide(Region first, Region second) {
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(first.minWidth(-1), second.minWidth(-1));
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + second.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width < 0 || fit(width)) {
            double left = first.prefWidth(-1);
            return Math.max(first.prefHeight(left), second.prefHeight(width < 0 ? -1 : width - left));
        }
        return first.prefHeight(width) + second.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (fit(width)) {
            double left = snapSizeX(first.prefWidth(-1));
            first.resizeRelocate(0, 0, left, getHeight());
            second.resizeRelocate(left, 0, width - left, getHeight());
        } else {
            double top = snapSizeY(first.prefHeight(width));
            first.resizeRelocate(0, 0, width, top);
            second.resizeRelocate(0, top, width, getHeight() - top);
        }
    }

    private boolean fit(double width) {
        return first.prefWidth(-1) + second.minWidth(-1) <= width;
    }
}
