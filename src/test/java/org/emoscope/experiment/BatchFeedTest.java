package org.emoscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.emoscope.augment.SpecAugment;
import org.emoscope.augment.TrainingItem;
import org.emoscope.dsp.FrameMatrix;
import org.emoscope.model.Example;
import org.emoscope.model.MatrixExample;
import org.emoscope.model.Stage;
import org.emoscope.model.TrainingParameters;
import org.emoscope.model.TrainingParameters.ClassWeights;
import org.emoscope.model.TrainingParameters.Select;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class BatchFeedTest {

    private static final int UTTERANCES = 6;
    private static final Stage STAGE =
            new ScriptedStage(new TrainingParameters(1, 1, ClassWeights.NONE, Select.LOSS, 0));

    private final Semaphore readable = new Semaphore(0);
    private final BlockingQueue<Integer> read = new LinkedBlockingQueue<>();

    @Test
    void theNextBatchesAreReadWhileOneIsLearnedFrom() throws Exception {
        readable.release(UTTERANCES);
        try (BatchFeed feed = feed()) {
            assertThat(first(feed)).isEqualTo(5);
            assertThat(List.of(read.take(), read.take(), read.take()))
                    .as("the one handed out and two more, with nobody asking")
                    .containsExactly(5, 4, 3);
            assertThat(read.poll(100, TimeUnit.MILLISECONDS))
                    .as("memory is for a few batches only")
                    .isNull();
            assertThat(first(feed)).isEqualTo(4);
            assertThat(read.take()).isEqualTo(2);
        }
    }

    @Test
    void itTellsHowLongItsTakerWaited() throws Exception {
        try (BatchFeed feed = feed()) {
            assertThat(feed.waitedSeconds()).isZero();
            long began = System.nanoTime();
            Thread later = new Thread(() -> readable.release(UTTERANCES));
            TimeUnit.MILLISECONDS.sleep(20);
            double before = (System.nanoTime() - began) / 1e9;
            later.start();
            feed.next();
            double all = (System.nanoTime() - began) / 1e9;
            assertThat(feed.waitedSeconds()).isGreaterThan(0).isLessThanOrEqualTo(all - before);
            while (feed.hasNext()) {
                feed.next();
            }
            assertThat(feed.taken()).isEqualTo(UTTERANCES);
        }
    }

    private static int first(BatchFeed feed) throws Exception {
        MatrixExample example = (MatrixExample) feed.next().examples().get(0);
        return (int) example.matrix().at(0, 0);
    }

    private BatchFeed feed() throws Exception {
        int[] backwards =
                IntStream.range(0, UTTERANCES).map(i -> UTTERANCES - 1 - i).toArray();
        StageExamples examples = StageExamples.of(new Waiting(), STAGE, List.of(), () -> {});
        return new BatchFeed(examples, backwards, 1, new float[] {1, 1}, SpecAugment.NONE, 1);
    }

    /** Utterances that can be read when the test says so. */
    private final class Waiting implements FoldData.Side {

        @Override
        public List<TrainingItem> items() {
            return IntStream.range(0, UTTERANCES)
                    .mapToObj(i -> TrainingItem.of("u" + i))
                    .toList();
        }

        @Override
        public int target(int index) {
            return index % 2;
        }

        @Override
        public double seconds(int index) {
            return 1;
        }

        @Override
        public Example example(int index) {
            readable.acquireUninterruptibly();
            read.add(index);
            return new MatrixExample(new FrameMatrix(1, 1, new float[] {index}));
        }
    }
}
