package org.emoscope.ui.inspect.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which panes there are, in what order and how high. Needs no toolkit. */
public final class PaneArrangement {

    /** What is seen at first. */
    public static final List<PlacedPane> USUAL = List.of(
            PlacedPane.of(PaneKind.WAVEFORM),
            PlacedPane.of(PaneKind.EMPHASISED),
            PlacedPane.of(PaneKind.SPECTROGRAM),
            PlacedPane.of(PaneKind.MEL));

    private static final double LEAST_SHARE = 0.04;

    private final ReadOnlyObjectWrapper<List<PlacedPane>> panes = new ReadOnlyObjectWrapper<>(USUAL);
    private final ReadOnlyObjectWrapper<List<PaneKind>> openKinds = new ReadOnlyObjectWrapper<>(openKinds(USUAL));

    /** From top to bottom; at least one. */
    public ReadOnlyObjectProperty<List<PlacedPane>> panesProperty() {
        return panes.getReadOnlyProperty();
    }

    public List<PlacedPane> panes() {
        return panes.get();
    }

    /** Whose pictures are seen, from top to bottom; told after the panes, and to who listens for changes only if it differs. */
    public ReadOnlyObjectProperty<List<PaneKind>> openKindsProperty() {
        return openKinds.getReadOnlyProperty();
    }

    public boolean has(PaneKind kind) {
        return panes().stream().anyMatch(pane -> pane.kind() == kind);
    }

    /** Puts a pane below the others; nothing if it is there. */
    public void add(PaneKind kind) {
        if (!has(kind)) {
            List<PlacedPane> more = new ArrayList<>(panes());
            more.add(PlacedPane.of(kind));
            put(List.copyOf(more));
        }
    }

    /** Takes a pane away; the last one stays. */
    public void remove(PaneKind kind) {
        if (panes().size() > 1) {
            put(panes().stream().filter(pane -> pane.kind() != kind).toList());
        }
    }

    /** Adds or removes a pane. */
    public void toggle(PaneKind kind) {
        if (has(kind)) {
            remove(kind);
        } else {
            add(kind);
        }
    }

    /** Moves a pane to another place, 0 at the top; beyond the ends it stays at the end. */
    public void move(PaneKind kind, int place) {
        List<PlacedPane> moved = new ArrayList<>(panes());
        find(kind).ifPresent(pane -> {
            moved.remove(pane);
            moved.add(Math.max(0, Math.min(moved.size(), place)), pane);
            put(List.copyOf(moved));
        });
    }

    /** Where a pane is, 0 at the top; −1 if it is nowhere. */
    public int placeOf(PaneKind kind) {
        return panes().stream().map(PlacedPane::kind).toList().indexOf(kind);
    }

    /** Shows a pane's title only, or its picture again. */
    public void toggleCollapsed(PaneKind kind) {
        change(kind, PlacedPane::toggled);
    }

    /**
     * Gives height from one pane to another, as far as they go; nothing if one of them is collapsed.
     *
     * @param share of the height of all open panes; negative the other way
     * @return the share that was given
     */
    public double giveHeight(PaneKind from, PaneKind to, double share) {
        Optional<PlacedPane> giver = find(from).filter(PlacedPane::isOpen);
        Optional<PlacedPane> taker = find(to).filter(PlacedPane::isOpen);
        if (giver.isEmpty() || taker.isEmpty()) {
            return 0;
        }
        double total = panes().stream()
                .filter(PlacedPane::isOpen)
                .mapToDouble(PlacedPane::weight)
                .sum();
        double least = LEAST_SHARE * total;
        double most = Math.max(0, giver.get().weight() - least);
        double leastGiven = -Math.max(0, taker.get().weight() - least);
        double given = Math.max(leastGiven, Math.min(most, share * total));
        double left = giver.get().weight() - given;
        double got = taker.get().weight() + given;
        put(panes().stream()
                .map(pane ->
                        pane.kind() == from ? pane.withWeight(left) : pane.kind() == to ? pane.withWeight(got) : pane)
                .toList());
        return given / total;
    }

    /** Puts everything back as it is at first. */
    public void reset() {
        put(USUAL);
    }

    /** What {@link #fromTexts} understands; a comparison does not outlive the window. */
    public List<String> toTexts() {
        return panes().stream()
                .filter(pane -> !PaneKind.OF_COMPARISON.contains(pane.kind()))
                .map(pane -> pane.kind().text() + " " + pane.weight() + " "
                        + pane.size().name().toLowerCase(java.util.Locale.ROOT))
                .toList();
    }

    /** Takes up saved panes; what cannot be understood is left out, and nothing changes if nothing is left. */
    public void fromTexts(List<String> texts) {
        Set<PaneKind> seen = EnumSet.noneOf(PaneKind.class);
        List<PlacedPane> understood = texts.stream()
                .flatMap(text -> parse(text).stream())
                .filter(pane -> seen.add(pane.kind()))
                .toList();
        if (!understood.isEmpty()) {
            put(understood);
        }
    }

    private static Optional<PlacedPane> parse(String text) {
        String[] words = text.split(" ");
        try {
            PlacedPane.Size size = PlacedPane.Size.valueOf(words[2].toUpperCase(java.util.Locale.ROOT));
            double weight = Double.parseDouble(words[1]);
            return Arrays.stream(PaneKind.values())
                    .filter(kind -> kind.text().equals(words[0]))
                    .findFirst()
                    .map(kind -> new PlacedPane(kind, weight, size));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private void put(List<PlacedPane> arranged) {
        panes.set(arranged);
        openKinds.set(openKinds(arranged));
    }

    private static List<PaneKind> openKinds(List<PlacedPane> arranged) {
        return arranged.stream()
                .filter(PlacedPane::isOpen)
                .map(PlacedPane::kind)
                .toList();
    }

    private Optional<PlacedPane> find(PaneKind kind) {
        return panes().stream().filter(pane -> pane.kind() == kind).findFirst();
    }

    private void change(PaneKind kind, UnaryOperator<PlacedPane> how) {
        put(panes().stream()
                .map(pane -> pane.kind() == kind ? how.apply(pane) : pane)
                .toList());
    }
}
