package org.emoscope.augment;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/** Draws augmentations at random, for each source another one every time. Not safe for use by many threads. */
final class CopyDraws {

    private static final int ALPHA_DECIMALS = 5;
    private static final int DECIBEL_DECIMALS = 2;
    private static final int MOST_TRIES = 1000;

    private final Map<String, Set<Augmentation>> made = new HashMap<>();

    /** Takes note of a copy that exists already. */
    void note(TrainingItem item) {
        item.augmentation().ifPresent(each -> madeOf(item.sourceId()).add(each));
    }

    TrainingItem vtlp(String source, CopyRange alphas, double highHz, Random random) {
        return another(source, random, r -> new Vtlp(alphas.draw(r, ALPHA_DECIMALS), highHz), alphas, "warp factors");
    }

    TrainingItem noise(String source, CopyRange snrDb, Random random) {
        return another(
                source,
                random,
                r -> new Noise(snrDb.draw(r, DECIBEL_DECIMALS), r.nextInt(Integer.MAX_VALUE)),
                snrDb,
                "noises");
    }

    TrainingItem gain(String source, CopyRange gainsDb, Random random) {
        return another(source, random, r -> new Gain(gainsDb.draw(r, DECIBEL_DECIMALS)), gainsDb, "gains");
    }

    private TrainingItem another(
            String source, Random random, Function<Random, Augmentation> draw, CopyRange range, String what) {
        Set<Augmentation> known = madeOf(source);
        for (int i = 0; i < MOST_TRIES; i++) {
            Augmentation drawn = draw.apply(random);
            if (!changesNothing(drawn) && known.add(drawn)) {
                return TrainingItem.copy(source, drawn);
            }
        }
        throw new IllegalArgumentException("there are not enough different " + what + " from " + range.low() + " to "
                + range.high() + " for another copy of " + source);
    }

    private static boolean changesNothing(Augmentation drawn) {
        return drawn instanceof Vtlp vtlp && vtlp.alpha() == 1 || drawn instanceof Gain gain && gain.db() == 0;
    }

    private Set<Augmentation> madeOf(String source) {
        return made.computeIfAbsent(source, s -> new HashSet<>());
    }
}
