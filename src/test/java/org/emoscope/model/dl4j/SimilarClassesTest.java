package org.emoscope.model.dl4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.emoscope.model.Example;
import org.emoscope.model.HyperParameters;
import org.emoscope.model.LabelledExamples;
import org.emoscope.model.PictureExample;
import org.emoscope.model.Problem;
import org.junit.jupiter.api.Test;

class SimilarClassesTest {

    private static final List<String> CLASSES = List.of("sad", "pleasure", "angry");
    private static final MultiLevelSystem SYSTEM = new MultiLevelSystem();

    /** Sad and angry are bright above, pleasure is bright below. */
    private static final LabelledExamples TRAINING = new LabelledExamples() {
        @Override
        public int size() {
            return 12;
        }

        @Override
        public String id(int index) {
            return "u" + index;
        }

        @Override
        public int target(int index) {
            return index % 3;
        }

        @Override
        public Example example(int index) {
            byte[] levels = new byte[4 * PictureExample.PICTURE_BYTES];
            int half = PictureExample.PICTURE_BYTES / 2;
            int from = target(index) == 1 ? half : 0;
            Arrays.fill(levels, from, from + half - 1000 * target(index), (byte) 200);
            return new PictureExample(ByteBuffer.wrap(levels));
        }
    };

    @Test
    void theClosestPairIsFoundAmongTheTrainingUtterances() throws Exception {
        assertThat(study("closest").similar()).containsExactly(0, 2);
        assertThat(study("1").similar()).containsExactly(0, 2);
    }

    @Test
    void namesAreTakenAsTheyAre() throws Exception {
        assertThat(study("angry + Pleasure").similar()).containsExactly(1, 2);
        assertThat(study("angry,sad").similar()).containsExactly(0, 2);
    }

    @Test
    void whatMakesNoSetIsRefusedInASentence() {
        assertThatThrownBy(() -> study("fear+sad"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no class 'fear'");
        assertThatThrownBy(() -> study("sad+pleasure+angry")).hasMessageContaining("outside");
        assertThatThrownBy(() -> SYSTEM.stages(values("closest"), Problem.of(List.of("sad", "joy"))))
                .hasMessageContaining("two levels needs");
    }

    private static Problem study(String similar) throws Exception {
        return SYSTEM.study(values(similar), CLASSES, TRAINING);
    }

    private static HyperParameters values(String similar) {
        return HyperParameters.of(SYSTEM.hyperParameters(), Map.of("similar", similar, "similar-share", "1"));
    }
}
