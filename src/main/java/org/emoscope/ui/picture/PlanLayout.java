package org.emoscope.ui.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.NetworkPlan.Block;
import org.emoscope.model.NetworkPlan.Link;
import org.emoscope.ui.picture.PlanRows.Place;

/**
 * Where the blocks and links of a plan are drawn: data flows from top to bottom, branches stand side by side.
 *
 * @param width of all, in units of a pixel at the usual size
 * @param height of all
 * @param boxes one a block, in the order of the plan
 * @param routes one a link, in the order of the plan
 */
public record PlanLayout(double width, double height, List<Box> boxes, List<Route> routes) {

    static final double BLOCK_WIDTH = 232;
    static final double BLOCK_HEIGHT = 62;
    static final double ROW = 96;
    static final double MARGIN = 26;

    private static final double WAY_WIDTH = 16;
    private static final double GAP = 26;
    /** Odd: the last one goes down, so that what branches lead to stands under their middle. */
    private static final int SWEEPS = 13;

    public PlanLayout {
        boxes = List.copyOf(boxes);
        routes = List.copyOf(routes);
    }

    /** Where a block is; x and y are its left and its top. */
    public record Box(Block block, double x, double y, double width, double height) {}

    /**
     * Where a link runs.
     *
     * @param points from the foot of one block to the head of another, straight down within a row and bent between rows
     */
    public record Route(Link link, List<Point> points) {

        public Route {
            points = List.copyOf(points);
        }
    }

    /** A place in the drawing. */
    public record Point(double x, double y) {}

    /** Lays a plan out. */
    public static PlanLayout of(NetworkPlan plan) {
        PlanRows rows = new PlanRows(plan, BLOCK_WIDTH, WAY_WIDTH);
        rows.rows().forEach(row -> spread(row, place -> 0.0));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean isDownwards = sweep % 2 == 0;
            for (int i = 0; i < rows.rows().size(); i++) {
                List<Place> row = rows.rows().get(isDownwards ? i : rows.rows().size() - 1 - i);
                spread(row, place -> wanted(place, isDownwards));
            }
        }
        return place(plan, rows);
    }

    private static double wanted(Place place, boolean isDownwards) {
        List<Place> neighbours = isDownwards ? place.above : place.below;
        return neighbours.stream().mapToDouble(each -> each.centre).average().orElse(place.centre);
    }

    /**
     * Puts the places of a row as near as can be, in the sense of least squares, to where they want to be, without
     * overlap and in their order: neighbours that would overlap are moved as one (pool adjacent violators).
     */
    private static void spread(List<Place> row, Function<Place, Double> wanted) {
        List<double[]> pools = new ArrayList<>();
        double offset = 0;
        double[] offsets = new double[row.size()];
        for (int i = 0; i < row.size(); i++) {
            if (i > 0) {
                offset += (row.get(i - 1).width + row.get(i).width) / 2 + GAP;
            }
            offsets[i] = offset;
            pools.add(new double[] {wanted.apply(row.get(i)) - offset, 1});
            while (pools.size() > 1 && mean(pools, 2) > mean(pools, 1)) {
                double[] last = pools.remove(pools.size() - 1);
                pools.get(pools.size() - 1)[0] += last[0];
                pools.get(pools.size() - 1)[1] += last[1];
            }
        }
        int at = 0;
        for (double[] pool : pools) {
            for (int n = 0; n < pool[1]; n++) {
                row.get(at).centre = pool[0] / pool[1] + offsets[at];
                at++;
            }
        }
    }

    /** The mean of a pool, counted from the end. */
    private static double mean(List<double[]> pools, int fromEnd) {
        double[] pool = pools.get(pools.size() - fromEnd);
        return pool[0] / pool[1];
    }

    private static PlanLayout place(NetworkPlan plan, PlanRows rows) {
        double left = edge(rows, -1);
        double right = edge(rows, 1);
        double shift = MARGIN - left;
        List<Box> boxes = plan.blocks().stream()
                .map(block -> box(block, rows.of(block), shift))
                .toList();
        List<Route> routes = plan.links().stream()
                .map(link -> new Route(link, points(rows.way(link), shift)))
                .toList();
        double height = rows.rows().isEmpty() ? 0 : 2 * MARGIN + (rows.rows().size() - 1) * ROW + BLOCK_HEIGHT;
        return new PlanLayout(rows.rows().isEmpty() ? 0 : right - left + 2 * MARGIN, height, boxes, routes);
    }

    /** The outermost end of a place: the least for side −1, the greatest for 1. */
    private static double edge(PlanRows rows, int side) {
        return side
                * rows.rows().stream()
                        .flatMap(List::stream)
                        .mapToDouble(place -> side * place.centre + place.width / 2)
                        .max()
                        .orElse(0);
    }

    private static Box box(Block block, Place place, double shift) {
        return new Box(
                block, place.centre + shift - BLOCK_WIDTH / 2, MARGIN + place.row * ROW, BLOCK_WIDTH, BLOCK_HEIGHT);
    }

    private static List<Point> points(List<Place> way, double shift) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            double x = way.get(i).centre + shift;
            double top = MARGIN + way.get(i).row * ROW;
            if (i > 0) {
                points.add(new Point(x, top));
            }
            if (i < way.size() - 1) {
                points.add(new Point(x, top + BLOCK_HEIGHT));
            }
        }
        return points;
    }
}
