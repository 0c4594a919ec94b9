package org.emoscope.model.dl4j;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A small network around each layer that goes through time, which reads two numbers a step and tells three classes apart. */
final class SequenceNetworks {

    static final int COLUMNS = 2;
    static final int CLASSES = 3;

    private SequenceNetworks() {}

    static Stream<Arguments> all() {
        return Stream.of(
                network(
                        "the mean over time",
                        () -> timeMajor(steps ->
                                List.of(new Dense(COLUMNS, 4), new MeanOverTime(4, steps), new Dense(4, CLASSES)))),
                network(
                        "an LSTM with time",
                        () -> timeMajor(steps -> List.of(
                                new Lstm(COLUMNS, 3, steps, Lstm.Direction.FORWARD),
                                new MeanOverTime(3, steps),
                                new Dense(3, CLASSES)))),
                network(
                        "an LSTM against time, behind another one",
                        () -> timeMajor(steps -> List.of(
                                new Lstm(COLUMNS, 4, steps, Lstm.Direction.FORWARD),
                                new Lstm(4, 3, steps, Lstm.Direction.BACKWARD),
                                new MeanOverTime(3, steps),
                                new Dense(3, CLASSES)))),
                network(
                        "a bidirectional LSTM behind another one",
                        () -> timeMajor(steps -> List.of(
                                Lstm.bidirectional(COLUMNS, 2, steps),
                                Lstm.bidirectional(4, 3, steps),
                                new MeanOverTime(6, steps),
                                new Dense(6, CLASSES)))),
                network("a double LSTM", () -> DoubleLstm.chain(COLUMNS, CLASSES, 3, 0.3)),
                network(
                        "attention over frames",
                        () -> timeMajor(steps -> List.of(
                                new Lstm(COLUMNS, 4, steps, Lstm.Direction.FORWARD),
                                new AttentionPooling(4, 3, steps),
                                new Dense(4, CLASSES)))),
                network(
                        "dropout that stays the same over time",
                        () -> timeMajor(steps -> List.of(
                                new Lstm(COLUMNS, 4, steps, Lstm.Direction.FORWARD),
                                new SequenceDropout(0.5, 1, steps),
                                new MeanOverTime(4, steps),
                                new Dense(4, CLASSES)))),
                network(
                        "self-attention of two heads",
                        () -> exampleMajor(steps -> List.of(
                                new Dense(COLUMNS, 3),
                                AttentionHead.several(2, 3, 4, steps),
                                new AttentionPooling(8, 3, steps),
                                new Dense(8, CLASSES)))),
                network(
                        "what is added to its input",
                        () -> timeMajor(steps -> List.of(
                                new Dense(COLUMNS, 3),
                                new Residual(
                                        3, List.of(new Lstm(3, 4, steps, Lstm.Direction.FORWARD), new Dense(4, 3))),
                                new MeanOverTime(3, steps),
                                new Dense(3, CLASSES)))),
                network("two convolutions over time", () -> {
                    ExampleMajor steps = new ExampleMajor();
                    ExampleMajor half = new ExampleMajor();
                    ExampleMajor quarter = new ExampleMajor();
                    return new Chain(
                            new SequenceFront(COLUMNS, steps),
                            List.of(
                                    new SequenceConvolution(
                                            COLUMNS, 3, new SequenceConvolution.Slide(3, 2), steps, half),
                                    new SequenceConvolution(3, 4, new SequenceConvolution.Slide(5, 2), half, quarter),
                                    new MeanOverTime(4, quarter),
                                    new Dense(4, CLASSES)));
                }));
    }

    private static Arguments network(String name, Supplier<Chain> chains) {
        return Arguments.of(name, chains);
    }

    private static Chain timeMajor(Function<TimeMajor, List<Layer>> layers) {
        TimeMajor steps = new TimeMajor();
        return new Chain(new SequenceFront(COLUMNS, steps), layers.apply(steps));
    }

    private static Chain exampleMajor(Function<ExampleMajor, List<Layer>> layers) {
        ExampleMajor steps = new ExampleMajor();
        return new Chain(new SequenceFront(COLUMNS, steps), layers.apply(steps));
    }
}
