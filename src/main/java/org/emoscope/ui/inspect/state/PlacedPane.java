package org.emoscope.ui.inspect.state;

/**
 * A pane in its place.
 *
 * @param kind what it shows
 * @param weight its share of the height, above 0
 * @param size whether its picture is seen
 */
public record PlacedPane(PaneKind kind, double weight, Size size) {

    /** How much of a pane is seen. */
    public enum Size {
        OPEN,
        COLLAPSED
    }

    public PlacedPane {
        if (!(weight > 0 && Double.isFinite(weight))) {
            throw new IllegalArgumentException("a pane's weight is above 0: " + weight);
        }
    }

    /** A pane as it comes at first. */
    public static PlacedPane of(PaneKind kind) {
        return new PlacedPane(kind, kind.weight(), Size.OPEN);
    }

    public boolean isOpen() {
        return size == Size.OPEN;
    }

    PlacedPane withWeight(double other) {
        return new PlacedPane(kind, other, size);
    }

    PlacedPane toggled() {
        return new PlacedPane(kind, weight, isOpen() ? Size.COLLAPSED : Size.OPEN);
    }
}
