package org.emoscope.corpus.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emoscope.corpus.label.Quadrant;
import org.junit.jupiter.api.Test;

class DemoUtteranceTest {

    private final List<DemoUtterance> plan = DemoUtterance.plan(1);

    @Test
    void everyVoiceSaysEverySentenceInEveryQuadrant() {
        assertThat(plan).hasSize(320);
        assertThat(plan.stream().map(DemoUtterance::path)).doesNotHaveDuplicates();
        assertThat(plan.stream().collect(groupingBy(u -> u.voice().id() + u.quadrant(), counting())))
                .hasSize(32)
                .allSatisfy((place, count) -> assertThat(count).isEqualTo(10));
        assertThat(plan.stream().map(u -> u.sentence().text()).distinct()).hasSize(10);
        assertThat(plan.stream().map(DemoUtterance::seed)).doesNotHaveDuplicates();
    }

    @Test
    void ratingsLieOnTheSideOfTheirQuadrant() {
        for (DemoUtterance u : plan) {
            assertThat(Quadrant.of(u.valence(), u.arousal())).as(u.path()).isEqualTo(u.quadrant());
            assertThat(u.valence()).isBetween(1.0, 5.0);
            assertThat(u.arousal()).isBetween(1.0, 5.0);
        }
    }

    @Test
    void lastsAboutOneAndAHalfToThreeAndAHalfSeconds() {
        for (int i = 0; i < plan.size(); i += 7) {
            assertThat(plan.get(i).speak().durationSeconds())
                    .as(plan.get(i).path())
                    .isBetween(1.3, 3.6);
        }
    }

    @Test
    void manifestLinesHaveAFieldForEveryColumn() {
        int columns = DemoUtterance.MANIFEST_HEADER.split(",").length;
        assertThat(plan)
                .allSatisfy(u -> assertThat(u.manifestLine().split(",", -1)).hasSize(columns));
        assertThat(plan.get(0).manifestLine()).startsWith("wav/f1_sad_01.wav,sad,f1,");
    }
}
