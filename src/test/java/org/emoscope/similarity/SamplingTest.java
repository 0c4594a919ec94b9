package org.emoscope.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SamplingTest {

    @Test
    void aTenthOfEachClassIsDrawnAndOneOfASmallOne() {
        Map<String, String> classes = new LinkedHashMap<>(classes("anger", 127));
        classes.putAll(classes("joy", 71));
        classes.putAll(classes("fear", 3));

        List<String> drawn = List.copyOf(Sampling.USUAL.draw(classes));

        assertThat(drawn).filteredOn(id -> id.startsWith("anger")).hasSize(13);
        assertThat(drawn).filteredOn(id -> id.startsWith("joy")).hasSize(7);
        assertThat(drawn).filteredOn(id -> id.startsWith("fear")).hasSize(1);
    }

    @Property(tries = 100, seed = "3411")
    void theOrderOfTheUtterancesDoesNotMatter(@ForAll @IntRange(min = 1, max = 60) int size, @ForAll long seed) {
        Map<String, String> classes = new LinkedHashMap<>(classes("anger", size));
        classes.putAll(classes("joy", 2 * size));
        List<String> ids = new ArrayList<>(classes.keySet());
        Collections.shuffle(ids, new Random(seed));
        Map<String, String> shuffled = new LinkedHashMap<>();
        ids.forEach(id -> shuffled.put(id, classes.get(id)));
        Sampling sampling = new Sampling(0.3, seed);

        assertThat(sampling.draw(shuffled)).isEqualTo(sampling.draw(classes));
    }

    @Test
    void whatAnotherClassHoldsDoesNotMatter() {
        Map<String, String> classes = new LinkedHashMap<>(classes("anger", 50));
        List<String> alone = List.copyOf(Sampling.USUAL.draw(classes));
        classes.putAll(classes("joy", 20));

        assertThat(Sampling.USUAL.draw(classes)).containsAll(alone);
    }

    @Test
    void anotherSeedDrawsOthersAndTheSameSeedTheSame() {
        Map<String, String> classes = classes("anger", 100);

        assertThat(new Sampling(0.1, 7).draw(classes)).isEqualTo(new Sampling(0.1, 7).draw(classes));
        assertThat(new Sampling(0.1, 7).draw(classes)).isNotEqualTo(new Sampling(0.1, 8).draw(classes));
    }

    @Test
    void theWholeShareDrawsAll() {
        Map<String, String> classes = classes("anger", 17);

        assertThat(new Sampling(1, 1).draw(classes)).isEqualTo(classes.keySet());
    }

    @Test
    void refusesSharesThatAreNone() {
        assertThatThrownBy(() -> new Sampling(0, 1)).hasMessage("a share is above 0 and at most 1: 0.0");
        assertThatThrownBy(() -> new Sampling(1.01, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sampling(Double.NaN, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, String> classes(String label, int size) {
        Map<String, String> classes = new LinkedHashMap<>();
        IntStream.range(0, size).forEach(i -> classes.put(label + i, label));
        return classes;
    }
}
