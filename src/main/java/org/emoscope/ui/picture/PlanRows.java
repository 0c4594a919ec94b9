package org.emoscope.ui.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.NetworkPlan.Block;
import org.emoscope.model.NetworkPlan.Link;

/**
 * The blocks of a plan in rows, each below all that it depends on, and in each row in an order with few crossings.
 *
 * <p>A link over several rows has a place of its own in each row between, so that it does not run behind blocks. The order
 * is found by sweeps of barycentres (Sugiyama, Tagawa and Toda 1981).
 */
final class PlanRows {

    private static final int SWEEPS = 8;

    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<Link, List<Place>> ways = new LinkedHashMap<>();
    private final List<List<Place>> rows = new ArrayList<>();

    /** A place in a row: of a block, or of a link on its way. */
    static final class Place {

        final int row;
        final double width;
        final List<Place> above = new ArrayList<>();
        final List<Place> below = new ArrayList<>();
        double order;
        double centre;

        private Place(int row, double width) {
            this.row = row;
            this.width = width;
        }
    }

    PlanRows(NetworkPlan plan, double blockWidth, double wayWidth) {
        Map<String, Integer> depths = depths(plan);
        plan.blocks().forEach(block -> places.put(block.id(), place(depths.get(block.id()), blockWidth)));
        plan.links().forEach(link -> ways.put(link, way(link, wayWidth)));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            boolean isDownwards = sweep % 2 == 0;
            for (int i = 1; i < rows.size(); i++) {
                sort(rows.get(isDownwards ? i : rows.size() - 1 - i), isDownwards);
            }
        }
    }

    /** From top to bottom, each from left to right. */
    List<List<Place>> rows() {
        return rows;
    }

    Place of(Block block) {
        return places.get(block.id());
    }

    /** The places that a link passes, its ends included. */
    List<Place> way(Link link) {
        return ways.get(link);
    }

    private List<Place> way(Link link, double width) {
        Place from = places.get(link.from());
        Place to = places.get(link.to());
        List<Place> way = new ArrayList<>(List.of(from));
        for (int row = from.row + 1; row < to.row; row++) {
            way.add(place(row, width));
        }
        way.add(to);
        for (int i = 1; i < way.size(); i++) {
            way.get(i - 1).below.add(way.get(i));
            way.get(i).above.add(way.get(i - 1));
        }
        return way;
    }

    private Place place(int row, double width) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        Place place = new Place(row, width);
        place.order = rows.get(row).size();
        rows.get(row).add(place);
        return place;
    }

    private static void sort(List<Place> row, boolean isDownwards) {
        Map<Place, Double> middles = new HashMap<>();
        for (Place place : row) {
            List<Place> neighbours = isDownwards ? place.above : place.below;
            middles.put(
                    place,
                    neighbours.stream()
                            .mapToDouble(each -> each.order)
                            .average()
                            .orElse(place.order));
        }
        row.sort(Comparator.comparing(middles::get));
        for (int i = 0; i < row.size(); i++) {
            row.get(i).order = i;
        }
    }

    /** How many blocks stand above each block at least; an input stands right above the first that needs it. */
    private static Map<String, Integer> depths(NetworkPlan plan) {
        Map<String, Integer> depths = new HashMap<>();
        plan.blocks().forEach(block -> depths.put(block.id(), 0));
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Link link : plan.links()) {
                int least = depths.get(link.from()) + 1;
                if (depths.get(link.to()) < least) {
                    depths.put(link.to(), least);
                    moved = true;
                }
            }
        }
        for (Block block : plan.blocks()) {
            boolean isFirst = plan.links().stream().noneMatch(link -> link.to().equals(block.id()));
            if (isFirst) {
                plan.links().stream()
                        .filter(link -> link.from().equals(block.id()))
                        .mapToInt(link -> depths.get(link.to()) - 1)
                        .min()
                        .ifPresent(depth -> depths.put(block.id(), depth));
            }
        }
        return depths;
    }
}
