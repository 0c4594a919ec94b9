package org.emoscope.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * What pieces of use cost on the JavaFX thread, the first time and again.
 *
 * <p>Some are kept under 16 ms, the time of a picture at 60 a second. Such a piece is too long if the longest stretch of
 * processor time is above that in most of five repetitions, and was so in three such rounds: a long stretch that comes once
 * in a while is the machine's, one that comes each time is ours.
 */
final class FxFigures {

    private static final double PICTURE_MILLIS = 16;
    private static final int MOST_OF_REPETITIONS = 3;
    private static final int REPETITIONS_TOLD = 3;
    private static final int ROUNDS = 3;
    private static final Duration MOST_REST = Duration.ofMillis(1500);
    private static final int OWN_FRAMES = 3;
    private static final int OFFENDERS = 2;
    private static final int PLACES = 6;

    private final FxThreadWatch watch;
    private final List<Piece> pieces = new ArrayList<>();

    /** A piece of use; each repetition is the stretches that it took. */
    private record Piece(
            String name, boolean isKept, List<FxStretch> first, List<List<FxStretch>> again, double usualMillis) {}

    FxFigures(FxThreadWatch watch) {
        this.watch = watch;
    }

    /** Measures something that shall stay short. */
    void keep(String name, Runnable... steps) {
        List<FxStretch> first = once(steps);
        List<List<FxStretch>> again = new ArrayList<>();
        double usual = Double.POSITIVE_INFINITY;
        for (int round = 0; round < ROUNDS && usual > PICTURE_MILLIS; round++) {
            List<List<FxStretch>> repetitions = round(steps);
            again.addAll(repetitions);
            usual = Math.min(usual, usualMillis(repetitions));
        }
        if (first.isEmpty() && again.stream().allMatch(List::isEmpty)) {
            throw new AssertionError(name + ": nothing happened on the JavaFX thread");
        }
        pieces.add(new Piece(name, true, first, again, usual));
    }

    /** Measures something of which the length is told and no more. */
    void tell(String name, Runnable... steps) {
        List<FxStretch> first = once(steps);
        List<List<FxStretch>> again = repeat(REPETITIONS_TOLD, steps);
        pieces.add(new Piece(name, false, first, again, usualMillis(again)));
    }

    private List<FxStretch> once(Runnable... steps) {
        List<FxStretch> all = new ArrayList<>();
        for (Runnable step : steps) {
            all.addAll(watch.during(step, MOST_REST));
        }
        return all;
    }

    /** Repeats until most of the repetitions that make a round have come out alike: the others could not turn the verdict. */
    private List<List<FxStretch>> round(Runnable... steps) {
        List<List<FxStretch>> repetitions = new ArrayList<>();
        long tooLong = 0;
        while (Math.max(tooLong, repetitions.size() - tooLong) < MOST_OF_REPETITIONS) {
            repetitions.add(once(steps));
            tooLong = repetitions.stream()
                    .filter(each -> longest(each) > PICTURE_MILLIS)
                    .count();
        }
        return repetitions;
    }

    private List<List<FxStretch>> repeat(int times, Runnable... steps) {
        List<List<FxStretch>> repetitions = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            repetitions.add(once(steps));
        }
        return repetitions;
    }

    /** The median of the longest stretches. */
    private static double usualMillis(List<List<FxStretch>> repetitions) {
        List<Double> longest =
                repetitions.stream().map(FxFigures::longest).sorted().toList();
        return longest.get(longest.size() / 2);
    }

    private static double longest(List<FxStretch> repetition) {
        return repetition.stream().mapToDouble(FxStretch::cpuMillis).max().orElse(0);
    }

    /** The pieces that shall stay short and did not. */
    List<String> tooLong() {
        return pieces.stream()
                .filter(Piece::isKept)
                .filter(each -> each.usualMillis() > PICTURE_MILLIS)
                .map(Piece::name)
                .toList();
    }

    /** Leaves the report in a file. */
    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, report());
    }

    /** A table in milliseconds, and under it what the longest stretches did. */
    String report() {
        StringBuilder text = new StringBuilder(String.format(
                "%n%-30s %-5s %5s %4s | %-20s | %-20s | %s%n",
                "milliseconds", "", "n", ">16", "processor p50 95 max", "wall p50 95 max", "usual longest"));
        for (Piece piece : pieces) {
            line(text, piece.name(), "first", piece.first(), "");
            List<FxStretch> again = piece.again().stream().flatMap(List::stream).toList();
            String usual = String.format(Locale.ROOT, "%.1f%s", piece.usualMillis(), piece.isKept() ? " kept" : "");
            line(text, "", "again", again, usual);
        }
        for (Piece piece : pieces) {
            blame(text, piece.name() + ", first", piece.first().stream());
            blame(text, piece.name() + ", again", piece.again().stream().flatMap(List::stream));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String which, List<FxStretch> all, String usual) {
        text.append(String.format(
                Locale.ROOT,
                "%-30s %-5s %5d %4d | %s | %s | %s%n",
                name,
                which,
                all.size(),
                all.stream().filter(each -> each.cpuMillis() > PICTURE_MILLIS).count(),
                quantiles(all, FxStretch::cpuMillis),
                quantiles(all, FxStretch::wallMillis),
                usual));
    }

    private static String quantiles(List<FxStretch> all, ToDoubleFunction<FxStretch> value) {
        double[] sorted = all.stream().mapToDouble(value).sorted().toArray();
        return String.format(
                Locale.ROOT, "%6.1f %6.1f %6.1f", quantile(sorted, 0.5), quantile(sorted, 0.95), quantile(sorted, 1));
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * (sorted.length - 1))];
    }

    private static void blame(StringBuilder text, String name, Stream<FxStretch> stretches) {
        stretches
                .filter(each -> each.cpuMillis() > PICTURE_MILLIS / 2)
                .sorted(Comparator.comparingDouble(FxStretch::cpuMillis).reversed())
                .limit(OFFENDERS)
                .forEach(each -> {
                    text.append(String.format(Locale.ROOT, "%n%s: %.1f ms%n", name, each.cpuMillis()));
                    places(each)
                            .forEach(line -> text.append("    ").append(line).append('\n'));
                });
    }

    /** Where the thread was seen, the most frequent places first. */
    private static Stream<String> places(FxStretch stretch) {
        Map<String, Integer> counts = new HashMap<>();
        stretch.samples().forEach(stack -> counts.merge(place(stack), 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(PLACES)
                .map(each -> each.getValue() + " x " + each.getKey());
    }

    /** The phase of the toolkit, and our innermost methods in it; those of the controls where none of ours is there. */
    private static String place(List<StackTraceElement> stack) {
        List<String> own = frames(stack, each -> each.startsWith("org.emoscope") && !each.contains("FxThreadWatch"));
        List<String> inner = own.isEmpty() ? frames(stack, each -> each.startsWith("javafx.scene.control")) : own;
        String phase = frames(stack, FxFigures::isPhase).stream()
                .findFirst()
                .orElseGet(() -> stack.isEmpty() ? "unknown" : brief(stack.get(0)));
        return phase + (inner.isEmpty() ? "" : " in " + String.join(" < ", inner));
    }

    private static boolean isPhase(String type) {
        return type.equals("javafx.scene.Scene")
                || type.equals("javafx.scene.Scene$ScenePulseListener")
                || type.startsWith("com.sun.javafx.tk");
    }

    private static List<String> frames(List<StackTraceElement> stack, Predicate<String> ofType) {
        Map<String, Boolean> names = new LinkedHashMap<>();
        stack.stream()
                .filter(each ->
                        ofType.test(each.getClassName()) && !each.getClassName().contains("$$Lambda"))
                .limit(OWN_FRAMES)
                .forEach(each -> names.put(brief(each), true));
        return List.copyOf(names.keySet());
    }

    private static String brief(StackTraceElement frame) {
        String type = frame.getClassName();
        return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethodName();
    }
}
