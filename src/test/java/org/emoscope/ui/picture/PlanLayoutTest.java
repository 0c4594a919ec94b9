package org.emoscope.ui.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.emoscope.model.NetworkPlan;
import org.emoscope.model.NetworkPlan.Block;
import org.emoscope.ui.picture.PlanLayout.Box;
import org.emoscope.ui.picture.PlanLayout.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanLayoutTest {

    @TempDir
    Path folder;

    /** Three branches over two pictures, joined, as TF-CNN has them. */
    private static NetworkPlan branches() {
        return branch("spectrogram", "time")
                .and(branch("spectrogram", "frequency"))
                .and(branch("mel", "mel-frequency"))
                .and(NetworkPlan.chain(layer("join"), layer("dense"), Block.output("answer", "Softmax", "", "3")));
    }

    private static NetworkPlan branch(String input, String name) {
        return NetworkPlan.chain(
                Block.input(input, input, "", "256 × 256 × 3"), layer(name + "-1"), layer(name + "-2"), layer("join"));
    }

    private static Block layer(String id) {
        return Block.layer(id, "Layer " + id, "as it is", "7", 12);
    }

    /** Two networks and a decision between, as in the flow of multi-level recognition. */
    private static NetworkPlan twoLevels() {
        NetworkPlan fine = NetworkPlan.chain(
                        Block.input("input", "Utterance", "", ""),
                        layer("lstm"),
                        Block.output("answer", "Softmax", "", "2"))
                .inStage("fine");
        return branches()
                .inStage("coarse")
                .and(fine)
                .and(NetworkPlan.chain(Block.decision("in-s", "In S?", "Sad or Angry")))
                .and(NetworkPlan.chain(Block.output("emotion", "Emotion", "", "4")))
                .linked("coarse.answer", "in-s", "")
                .linked("in-s", "fine.input", "yes")
                .linked("in-s", "emotion", "no")
                .linked("fine.answer", "emotion", "");
    }

    @Test
    void branchesStandSideBySideAndNoTwoBlocksOverlap() {
        for (NetworkPlan plan : List.of(branches(), twoLevels())) {
            List<Box> boxes = PlanLayout.of(plan).boxes();
            for (Box a : boxes) {
                assertThat(boxes).filteredOn(b -> b != a).noneMatch(b -> overlap(a, b));
            }
        }
        PlanLayout layout = PlanLayout.of(branches());
        assertThat(List.of(box(layout, "time-1"), box(layout, "frequency-1"), box(layout, "mel-frequency-1")))
                .extracting(Box::y)
                .containsOnly(box(layout, "time-1").y());
    }

    @Test
    void dataFlowsDownwardsAndLinksEndAtTheirBlocks() {
        PlanLayout layout = PlanLayout.of(twoLevels());
        for (Route route : layout.routes()) {
            Box from = box(layout, route.link().from());
            Box to = box(layout, route.link().to());
            assertThat(to.y()).isGreaterThan(from.y() + from.height());
            assertThat(route.points().get(0).y()).isEqualTo(from.y() + from.height());
            assertThat(route.points().get(route.points().size() - 1).y()).isEqualTo(to.y());
            assertThat(route.points().get(0).x()).isCloseTo(from.x() + from.width() / 2, within(1e-9));
        }
    }

    @Test
    void aLinkOverSeveralRowsRunsBesideTheBlocksBetween() {
        PlanLayout layout = PlanLayout.of(twoLevels());
        Route no = layout.routes().stream()
                .filter(route -> route.link().label().equals("no"))
                .findFirst()
                .orElseThrow();
        assertThat(no.points()).hasSizeGreaterThan(2);
        for (int i = 1; i < no.points().size() - 1; i++) {
            PlanLayout.Point point = no.points().get(i);
            assertThat(layout.boxes())
                    .noneMatch(box -> point.x() > box.x()
                            && point.x() < box.x() + box.width()
                            && point.y() >= box.y()
                            && point.y() <= box.y() + box.height());
        }
    }

    @Test
    void branchesThatMeetDoNotCross() {
        PlanLayout layout = PlanLayout.of(branches());
        List<Double> first = middles(layout, "time-1", "frequency-1", "mel-frequency-1");
        List<Double> second = middles(layout, "time-2", "frequency-2", "mel-frequency-2");
        assertThat(first).isSorted();
        IntStream.range(0, 3).forEach(i -> assertThat(first.get(i)).isCloseTo(second.get(i), within(1.0)));
        assertThat(box(layout, "join").x()).isCloseTo(box(layout, "frequency-2").x(), within(1.0));
    }

    @Test
    void networksWithBranchesStandSideBySideEachInItsFrame() {
        NetworkPlan plan = branches()
                .inStage("coarse")
                .and(branches().inStage("features"))
                .and(NetworkPlan.chain(layer("steps"), layer("lstm")).inStage("fine"))
                .linked("coarse.answer", "fine.steps", "yes")
                .linked("features.dense", "fine.steps", "of each segment");
        PlanLayout layout = PlanLayout.of(plan);
        assertThat(PlanStage.of(plan, layout))
                .extracting(PlanStage::name)
                .containsExactly("coarse", "features", "fine");
        for (String stage : List.of("coarse.", "features.")) {
            assertThat(box(layout, stage + "join").x())
                    .isCloseTo(box(layout, stage + "frequency-2").x(), within(1.0));
        }
    }

    @Test
    void everythingIsWithinTheDrawing() {
        PlanLayout layout = PlanLayout.of(twoLevels());
        assertThat(layout.boxes())
                .allMatch(box -> box.x() >= 0
                        && box.y() >= 0
                        && box.x() + box.width() <= layout.width()
                        && box.y() + box.height() <= layout.height());
        assertThat(PlanLayout.of(NetworkPlan.NONE)).isEqualTo(new PlanLayout(0, 0, List.of(), List.of()));
    }

    @Test
    void stagesAreFramedWhereNothingElseStandsBetweenTheirBlocks() {
        NetworkPlan plan = twoLevels();
        assertThat(PlanStage.of(plan, PlanLayout.of(plan)))
                .extracting(PlanStage::name, PlanStage::weights)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("coarse", 96L),
                        org.assertj.core.groups.Tuple.tuple("fine", 12L));
        NetworkPlan mixed = NetworkPlan.chain(layer("a"), layer("c"))
                .inStage("one")
                .and(NetworkPlan.chain(layer("between")))
                .and(NetworkPlan.chain(layer("d")).inStage("one"))
                .linked("one.c", "between", "")
                .linked("between", "one.d", "");
        assertThat(PlanStage.of(mixed, PlanLayout.of(mixed))).isEmpty();
    }

    @Test
    void aDrawingIsWrittenAsVectorsAndAsPixels() throws Exception {
        PlanPicture picture = new PlanPicture(twoLevels());
        Path svg = folder.resolve("plan.svg");
        picture.write(PictureFormat.SVG, PictureTheme.LIGHT, 1, svg);
        assertThat(Files.readString(svg)).contains("In S?", "12 weights", "coarse, 96 weights", ">yes<");

        Path png = folder.resolve("plan.png");
        picture.write(PictureFormat.PNG, PictureTheme.DARK, 0.5, png);
        assertThat(ImageIO.read(png.toFile()).getWidth())
                .isEqualTo((int) Math.ceil(picture.layout().width() / 2));
    }

    private static boolean overlap(Box a, Box b) {
        return a.x() < b.x() + b.width()
                && b.x() < a.x() + a.width()
                && a.y() < b.y() + b.height()
                && b.y() < a.y() + a.height();
    }

    private static List<Double> middles(PlanLayout layout, String... ids) {
        return java.util.Arrays.stream(ids).map(id -> box(layout, id).x()).toList();
    }

    private static Box box(PlanLayout layout, String id) {
        return layout.boxes().stream()
                .filter(box -> box.block().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
