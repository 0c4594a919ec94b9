package org.emoscope.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Rectangle2D;
import org.emoscope.ui.common.SettingsSection;

/**
 * Where the window stands, in screen coordinates.
 *
 * @param area its bounds when it is not maximised
 * @param maximised whether it fills its screen
 */
record WindowPlacement(Rectangle2D area, boolean maximised) {

    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;
    /** A window is never made smaller than this. */
    static final double LEAST_WIDTH = 640;

    /** A window is never made lower than this. */
    static final double LEAST_HEIGHT = 480;

    private static final double LEAST_SEEN = 120;

    /** What was saved, if it is all there. */
    static Optional<WindowPlacement> from(SettingsSection section) {
        OptionalDouble x = section.number("x");
        OptionalDouble y = section.number("y");
        OptionalDouble width = section.number("width");
        OptionalDouble height = section.number("height");
        if (x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty()) {
            return Optional.empty();
        }
        Rectangle2D area = new Rectangle2D(
                x.getAsDouble(),
                y.getAsDouble(),
                Math.max(LEAST_WIDTH, width.getAsDouble()),
                Math.max(LEAST_HEIGHT, height.getAsDouble()));
        return Optional.of(new WindowPlacement(area, section.flag("maximised").orElse(false)));
    }

    /** In the middle of a screen, as large as usual or as fits. */
    static WindowPlacement centredOn(Rectangle2D screen) {
        double width = Math.min(USUAL_WIDTH, screen.getWidth());
        double height = Math.min(USUAL_HEIGHT, screen.getHeight());
        return new WindowPlacement(
                new Rectangle2D(
                        screen.getMinX() + (screen.getWidth() - width) / 2,
                        screen.getMinY() + (screen.getHeight() - height) / 2,
                        width,
                        height),
                false);
    }

    /**
     * This placement, moved into the screen on which enough of its title bar can be seen; if there is no such screen, the
     * middle of the first one.
     *
     * @param screens the areas free for windows, one or more
     */
    WindowPlacement within(List<Rectangle2D> screens) {
        for (Rectangle2D screen : screens) {
            if (isReachableOn(screen)) {
                return inside(screen);
            }
        }
        return new WindowPlacement(centredOn(screens.get(0)).area, maximised);
    }

    void save(SettingsSection section) {
        section.put("x", area.getMinX());
        section.put("y", area.getMinY());
        section.put("width", area.getWidth());
        section.put("height", area.getHeight());
        section.put("maximised", maximised);
    }

    private boolean isReachableOn(Rectangle2D screen) {
        double seen = Math.min(area.getMaxX(), screen.getMaxX()) - Math.max(area.getMinX(), screen.getMinX());
        return seen >= LEAST_SEEN
                && area.getMinY() >= screen.getMinY()
                && area.getMinY() <= screen.getMaxY() - LEAST_SEEN;
    }

    /** Moved into the screen, and made smaller if it does not fit. */
    private WindowPlacement inside(Rectangle2D screen) {
        double width = Math.min(area.getWidth(), screen.getWidth());
        double height = Math.min(area.getHeight(), screen.getHeight());
        double x = Math.max(screen.getMinX(), Math.min(area.getMinX(), screen.getMaxX() - width));
        double y = Math.max(screen.getMinY(), Math.min(area.getMinY(), screen.getMaxY() - height));
        return new WindowPlacement(new Rectangle2D(x, y, width, height), maximised);
    }
}
