package org.emoscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoresTest {

    private static final List<String> CLASSES = List.of("a", "b", "c", "d");

    @Test
    void agreesWithScikitLearn() throws Exception {
        JsonNode golden;
        try (InputStream in = ScoresTest.class.getResourceAsStream("metrics.json")) {
            golden = new ObjectMapper().readTree(in);
        }
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < golden.get("truth").size(); i++) {
            predictions.add(prediction(
                    i,
                    golden.get("truth").get(i).asInt(),
                    golden.get("a").get(i).asInt()));
        }
        Confusion confusion = Confusion.of(CLASSES, predictions);
        Scores scores = Scores.of(confusion);
        for (int t = 0; t < 4; t++) {
            for (int p = 0; p < 4; p++) {
                assertThat(confusion.count(t, p))
                        .isEqualTo(golden.get("confusion_a_rows_truth")
                                .get(t)
                                .get(p)
                                .asInt());
            }
        }
        assertThat(scores.weightedAccuracy())
                .isCloseTo(golden.get("weighted_accuracy_a").asDouble(), within(1e-9));
        assertThat(scores.unweightedAccuracy())
                .isCloseTo(golden.get("unweighted_accuracy_a").asDouble(), within(1e-9));
        assertThat(scores.macroF1()).isCloseTo(golden.get("macro_f1_a").asDouble(), within(1e-9));
    }

    @Test
    void aClassThatDoesNotOccurHasNoRecallAndDoesNotPullTheMean() {
        Scores scores = Scores.of(new Confusion(List.of("a", "b"), new int[][] {{3, 1}, {0, 0}}));
        assertThat(scores.unweightedAccuracy()).isEqualTo(0.75);
        assertThat(scores.recalls().get(1)).isNaN();
        assertThat(Scores.of(new Confusion(List.of("a", "b"), new int[2][2])).weightedAccuracy())
                .isNaN();
    }

    @Test
    void rowsAreTruthAndColumnsPrediction() {
        Confusion confusion = Confusion.of(List.of("a", "b"), List.of(prediction(0, 0, 1)));
        assertThat(confusion.count(0, 1)).isOne();
        assertThat(confusion.truths(0)).isOne();
        assertThat(confusion.predictions(1)).isOne();
        int[][] counts = confusion.counts();
        counts[0][1] = 99;
        assertThat(confusion.count(0, 1)).isOne();
    }

    @Test
    void aMatrixThatDoesNotFitItsClassesIsRefused() {
        assertThatThrownBy(() -> new Confusion(List.of("a", "b"), new int[][] {{1, 2}}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Confusion(List.of("a", "b"), new int[][] {{1, 2}, {1, -1}}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theIntervalOverSpeakersHoldsTheFigureAndNeedsTwoSpeakers() {
        List<Prediction> predictions = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            predictions.add(prediction(i, i % 2, i % 10 < 2 * (i / 25) ? 1 - i % 2 : i % 2));
        }
        Map<String, String> speakers = new HashMap<>();
        predictions.forEach(p -> speakers.put(p.utterance(), "s" + Integer.parseInt(p.utterance()) / 25));
        List<String> two = List.of("a", "b");
        double ua = Scores.of(Confusion.of(two, predictions)).unweightedAccuracy();
        Interval interval =
                Bootstrap.interval(two, predictions, speakers, c -> Scores.of(c).unweightedAccuracy(), 1);
        assertThat(interval.low()).isLessThan(ua).isGreaterThan(0.3);
        assertThat(interval.high()).isGreaterThan(ua).isLessThanOrEqualTo(1);
        Interval alone = Bootstrap.interval(two, predictions, Map.of(), c -> 1, 1);
        assertThat(alone.low()).isNaN();
    }

    @Test
    void theIntervalOfOneRightAndOneWrongSpeakerSpansAll() {
        List<Prediction> predictions = List.of(prediction(0, 0, 0), prediction(1, 0, 1));

        Interval interval = Bootstrap.interval(
                List.of("a", "b"),
                predictions,
                Map.of("0", "s0", "1", "s1"),
                c -> Scores.of(c).weightedAccuracy(),
                1);

        assertThat(interval).isEqualTo(new Interval(0, 1));
    }

    @Test
    void theIntervalOverManySpeakersIsThatOfTheNormalDistribution() {
        List<Prediction> predictions = new ArrayList<>();
        Map<String, String> speakers = new HashMap<>();
        for (int i = 0; i < 100; i++) {
            predictions.add(prediction(i, 0, i % 2));
            speakers.put(Integer.toString(i), "s" + i);
        }

        Interval interval = Bootstrap.interval(
                List.of("a", "b"), predictions, speakers, c -> Scores.of(c).weightedAccuracy(), 1);

        assertThat(interval.low()).isCloseTo(0.5 - 1.96 * 0.05, within(0.02));
        assertThat(interval.high()).isCloseTo(0.5 + 1.96 * 0.05, within(0.02));
    }

    private static Prediction prediction(int i, int truth, int predicted) {
        return new Prediction(Integer.toString(i), 1, 0, truth, predicted, List.of());
    }
}
