package org.emoscope.ui.inspect.network;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A square picture, at most as large as {@value #MOST_SIDE}; smaller where there is less room. */
abstract class SquareRegion extends Region {

    static final double MOST_SIDE = 256;

    /** @param name for those who cannot see it */
    SquareRegion(String name) {
        getStyleClass().add("network-picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(name);
        setMaxWidth(MOST_SIDE);
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefWidth(double height) {
        return MOST_SIDE;
    }

    @Override
    protected final double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected final double computePrefHeight(double width) {
        return width < 0 ? MOST_SIDE : Math.min(MOST_SIDE, width);
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    /** The side of the square that there is room for. */
    final double side() {
        return Math.min(getWidth(), getHeight());
    }
}
