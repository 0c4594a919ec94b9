package org.emoscope.augment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Gives every class the same number N of training samples: classes above N lose random ones, classes below N gain VTLP
 * copies.
 *
 * <p>What is lost is lost from copies before utterances. The sources of a class are used as evenly as possible, k or k + 1
 * copies each, in random order; no source gets the same α twice, nor α = 1. The result depends on the samples and the seed
 * alone, and that of a class not on the other classes (for a given N). Immutable and safe for use by many threads.
 *
 * <p>Source: the balancing to 2500 a class of Li (2021), 6.6, with the VTLP of Jaitly and Hinton (2013).
 *
 * @param samplesAClass N, 1 to 1,000,000; 0 for as many as the largest class has
 * @param alphas between which factors the copies are drawn; usually 0.9 to 1.1; how many copies it names does not matter
 * @param highHz of {@link Vtlp}; usually 4800
 */
public record ClassBalance(int samplesAClass, CopyRange alphas, double highHz) {

    static final int MOST_SAMPLES = 1_000_000;

    private static final CopyRange USUAL_ALPHAS = new CopyRange(0, 0.9, 1.1);
    private static final int LOSING = 1;
    private static final int GAINING = 2;

    public ClassBalance {
        if (samplesAClass < 0 || samplesAClass > MOST_SAMPLES) {
            throw new IllegalArgumentException("samples a class must be 1 to " + MOST_SAMPLES
                    + ", or 0 for as many as the largest class has: " + samplesAClass);
        }
        requireVtlp(alphas, highHz);
    }

    /** A balance to N samples a class with the usual factors, 0.9 to 1.1, and 4800 Hz. */
    public static ClassBalance to(int samplesAClass) {
        return new ClassBalance(samplesAClass, USUAL_ALPHAS, Vtlp.USUAL_HIGH_HZ);
    }

    /** Refuses factors and frequencies that {@link Vtlp} would refuse. */
    static void requireVtlp(CopyRange alphas, double highHz) {
        List.of(alphas.low(), alphas.high()).forEach(alpha -> new Vtlp(alpha, highHz));
    }

    /** Balances the utterances of a training part. */
    public List<TrainingItem> apply(TrainingClasses classes, long seed) {
        return apply(classes.ids().stream().map(TrainingItem::of).toList(), classes, seed);
    }

    /**
     * Balances what a training part already consists of.
     *
     * @param items utterances of the part and copies of them
     * @return N a class, sorted
     * @throws IllegalArgumentException if a class has no utterance, or an item is not of the training part
     */
    public List<TrainingItem> apply(Collection<TrainingItem> items, TrainingClasses classes, long seed) {
        List<List<TrainingItem>> byClass = new ArrayList<>();
        for (int c = 0; c < classes.classes(); c++) {
            byClass.add(new ArrayList<>());
        }
        items.stream().sorted().forEach(item -> byClass.get(classes.classOf(item.sourceId()))
                .add(item));
        int wanted = samplesAClass > 0
                ? samplesAClass
                : byClass.stream().mapToInt(List::size).max().orElse(0);
        List<TrainingItem> balanced = new ArrayList<>();
        for (int c = 0; c < byClass.size(); c++) {
            List<String> sources = new ArrayList<>(classes.idsOf(c));
            if (sources.isEmpty()) {
                throw new IllegalArgumentException("class " + c + " of 0 to " + (byClass.size() - 1)
                        + " has no training utterance to make copies of; balancing needs 1 or more");
            }
            balanced.addAll(
                    byClass.get(c).size() > wanted
                            ? fewer(byClass.get(c), wanted, Seeds.random(seed, LOSING, c))
                            : more(byClass.get(c), sources, wanted, Seeds.random(seed, GAINING, c)));
        }
        Collections.sort(balanced);
        return List.copyOf(balanced);
    }

    private static List<TrainingItem> fewer(List<TrainingItem> items, int wanted, Random random) {
        List<TrainingItem> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        shuffled.sort(Comparator.comparing(TrainingItem::isCopy));
        return shuffled.subList(0, wanted);
    }

    private List<TrainingItem> more(List<TrainingItem> items, List<String> sources, int wanted, Random random) {
        CopyDraws draws = new CopyDraws();
        items.forEach(draws::note);
        List<TrainingItem> enough = new ArrayList<>(items);
        Collections.shuffle(sources, random);
        for (int i = 0; enough.size() < wanted; i++) {
            enough.add(draws.vtlp(sources.get(i % sources.size()), alphas, highHz, random));
        }
        return enough;
    }
}
