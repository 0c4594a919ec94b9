package org.emoscope.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a network is made of, as a drawing shows it: blocks, and which hands its answer to which.
 *
 * <p>Data flows from inputs to answers and never in a circle. A network with branches is put together from chains that
 * share blocks:
 *
 * <pre>{@code
 * NetworkPlan plan = NetworkPlan.chain(spectrogram, timeKernels, join, dense, softmax)
 *         .and(NetworkPlan.chain(mel, frequencyKernels, join));
 * }</pre>
 *
 * <p>Two networks stand in one plan as stages: {@code coarse.inStage("coarse").and(fine.inStage("fine"))}. Safe for use by
 * many threads.
 *
 * @param blocks in the order in which they were named, ids all different
 * @param links none twice
 */
public record NetworkPlan(List<Block> blocks, List<Link> links) {

    /** Nothing to draw. */
    public static final NetworkPlan NONE = new NetworkPlan(List.of(), List.of());

    /** What a block is. */
    public enum Kind {
        /** What the network is given. */
        INPUT,
        /** What it computes. */
        LAYER,
        /** Where the way depends on an answer. */
        DECISION,
        /** What it answers. */
        OUTPUT
    }

    /**
     * One part of a network.
     *
     * @param id different for each block of a plan
     * @param kind what it is
     * @param title in two or three words, such as {@code Convolution}
     * @param detail how it is set, such as {@code 64 kernels 2 × 10, stride 2, ReLU}; may be empty
     * @param shape of its answer, such as {@code 128 × 124 × 64}; may be empty
     * @param weights how many numbers it learns, 0 or more
     * @param stage the network it belongs to; empty where there is only one
     */
    public record Block(String id, Kind kind, String title, String detail, String shape, long weights, String stage) {

        public Block {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(detail, "detail");
            Objects.requireNonNull(shape, "shape");
            Objects.requireNonNull(stage, "stage");
            if (id.isBlank() || title.isBlank()) {
                throw new IllegalArgumentException("a block has an id and a title: '" + id + "', '" + title + "'");
            }
            if (weights < 0) {
                throw new IllegalArgumentException(id + ": the number of weights must be 0 or more: " + weights);
            }
        }

        /** What the network is given. */
        public static Block input(String id, String title, String detail, String shape) {
            return new Block(id, Kind.INPUT, title, detail, shape, 0, "");
        }

        /** A layer with weights. */
        public static Block layer(String id, String title, String detail, String shape, long weights) {
            return new Block(id, Kind.LAYER, title, detail, shape, weights, "");
        }

        /** A layer that learns nothing. */
        public static Block layer(String id, String title, String detail, String shape) {
            return layer(id, title, detail, shape, 0);
        }

        /** Where the way depends on an answer. */
        public static Block decision(String id, String title, String detail) {
            return new Block(id, Kind.DECISION, title, detail, "", 0, "");
        }

        /** What the network answers. */
        public static Block output(String id, String title, String detail, String shape) {
            return new Block(id, Kind.OUTPUT, title, detail, shape, 0, "");
        }
    }

    /**
     * The answer of a block goes to another.
     *
     * @param from id of a block
     * @param to id of another
     * @param label when or what, such as {@code yes}; may be empty
     */
    public record Link(String from, String to, String label) {

        public Link {
            Objects.requireNonNull(label, "label");
            if (from.equals(to)) {
                throw new IllegalArgumentException("a block cannot be linked to itself: " + from);
            }
        }

        public Link(String from, String to) {
            this(from, to, "");
        }
    }

    public NetworkPlan {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        Set<String> ids = new LinkedHashSet<>();
        for (Block block : blocks) {
            if (!ids.add(block.id())) {
                throw new IllegalArgumentException("two blocks have the id " + block.id());
            }
        }
        Set<List<String>> ends = new LinkedHashSet<>();
        for (Link link : links) {
            if (!ids.contains(link.from()) || !ids.contains(link.to())) {
                throw new IllegalArgumentException("a link needs two blocks of the plan: " + link);
            }
            if (!ends.add(List.of(link.from(), link.to()))) {
                throw new IllegalArgumentException("two links go from " + link.from() + " to " + link.to());
            }
        }
        refuseCircles(ids, links);
    }

    /** Blocks one after another. */
    public static NetworkPlan chain(Block... blocks) {
        List<Link> links = new ArrayList<>();
        for (int i = 1; i < blocks.length; i++) {
            links.add(new Link(blocks[i - 1].id(), blocks[i].id()));
        }
        return new NetworkPlan(Arrays.asList(blocks), links);
    }

    /**
     * Both plans as one; blocks and links that are in both are taken once.
     *
     * @throws IllegalArgumentException if a block of the other plan has the id of a block here and is not the same, or
     *     data would flow in a circle
     */
    public NetworkPlan and(NetworkPlan other) {
        Set<Block> all = new LinkedHashSet<>(blocks);
        all.addAll(other.blocks);
        Set<Link> ways = new LinkedHashSet<>(links);
        ways.addAll(other.links);
        return new NetworkPlan(List.copyOf(all), List.copyOf(ways));
    }

    /** The same with one more link; the label may be empty. */
    public NetworkPlan linked(String from, String to, String label) {
        List<Link> more = new ArrayList<>(links);
        more.add(new Link(from, to, label));
        return new NetworkPlan(blocks, more);
    }

    /** The same as a part of a larger plan: each block is in the stage, and its id becomes {@code STAGE.ID}. */
    public NetworkPlan inStage(String stage) {
        String prefix = stage + ".";
        return new NetworkPlan(
                blocks.stream()
                        .map(b -> new Block(
                                prefix + b.id(), b.kind(), b.title(), b.detail(), b.shape(), b.weights(), stage))
                        .toList(),
                links.stream()
                        .map(l -> new Link(prefix + l.from(), prefix + l.to(), l.label()))
                        .toList());
    }

    /** How many numbers all blocks learn. */
    public long weights() {
        return blocks.stream().mapToLong(Block::weights).reduce(0, Math::addExact);
    }

    /** How many numbers the blocks of each stage learn, in the order of the blocks; the stage without a name is not there. */
    public Map<String, Long> weightsByStage() {
        Map<String, Long> sums = new LinkedHashMap<>();
        blocks.stream()
                .filter(block -> !block.stage().isEmpty())
                .forEach(block -> sums.merge(block.stage(), block.weights(), Math::addExact));
        return sums;
    }

    private static void refuseCircles(Set<String> ids, List<Link> links) {
        Map<String, Integer> waiting = new HashMap<>();
        ids.forEach(id -> waiting.put(id, 0));
        links.forEach(link -> waiting.merge(link.to(), 1, Integer::sum));
        Deque<String> ready =
                new ArrayDeque<>(ids.stream().filter(id -> waiting.get(id) == 0).toList());
        int reached = 0;
        while (!ready.isEmpty()) {
            String id = ready.remove();
            reached++;
            links.stream().filter(link -> link.from().equals(id)).forEach(link -> {
                if (waiting.merge(link.to(), -1, Integer::sum) == 0) {
                    ready.add(link.to());
                }
            });
        }
        if (reached < ids.size()) {
            throw new IllegalArgumentException("data would flow in a circle");
        }
    }
}
