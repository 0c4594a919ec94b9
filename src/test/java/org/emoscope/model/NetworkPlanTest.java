package org.emoscope.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import org.emoscope.model.NetworkPlan.Block;
import org.emoscope.model.NetworkPlan.Link;
import org.junit.jupiter.api.Test;

class NetworkPlanTest {

    private static final Block IMAGE = Block.input("image", "Spectrogram", "", "256 × 256 × 3");
    private static final Block WIDE = Block.layer("wide", "Convolution", "64 kernels 2 × 10", "128 × 124", 3904);
    private static final Block TALL = Block.layer("tall", "Convolution", "64 kernels 8 × 2", "125 × 128", 3136);
    private static final Block JOIN = Block.layer("join", "Join", "", "128");
    private static final Block ANSWER = Block.output("answer", "Softmax", "", "4");

    @Test
    void chainsThatShareBlocksBecomeBranches() {
        NetworkPlan plan = NetworkPlan.chain(IMAGE, WIDE, JOIN, ANSWER).and(NetworkPlan.chain(IMAGE, TALL, JOIN));

        assertThat(plan.blocks()).containsExactly(IMAGE, WIDE, JOIN, ANSWER, TALL);
        assertThat(plan.links())
                .containsExactly(
                        new Link("image", "wide"),
                        new Link("wide", "join"),
                        new Link("join", "answer"),
                        new Link("image", "tall"),
                        new Link("tall", "join"));
        assertThat(plan.weights()).isEqualTo(3904 + 3136);
    }

    @Test
    void twoNetworksStandInOnePlanAsStages() {
        NetworkPlan coarse = NetworkPlan.chain(IMAGE, WIDE, ANSWER).inStage("coarse");
        NetworkPlan fine = NetworkPlan.chain(IMAGE, TALL, ANSWER).inStage("fine");
        NetworkPlan both = coarse.and(NetworkPlan.chain(Block.decision("in-s", "In S?", "")))
                .and(fine)
                .linked("coarse.answer", "in-s", "")
                .linked("in-s", "fine.image", "yes");

        assertThat(both.weightsByStage()).containsExactly(entry("coarse", 3904L), entry("fine", 3136L));
        assertThat(both.links()).contains(new Link("fine.image", "fine.tall"), new Link("in-s", "fine.image", "yes"));
        assertThat(both.blocks()).filteredOn(b -> b.stage().equals("fine")).hasSize(3);
    }

    @Test
    void aCircleIsRefused() {
        NetworkPlan chain = NetworkPlan.chain(IMAGE, WIDE, JOIN);
        assertThatThrownBy(() -> chain.linked("join", "wide", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("data would flow in a circle");
    }

    @Test
    void whatDoesNotHoldTogetherIsRefusedWithItsName() {
        List<Block> blocks = List.of(IMAGE, WIDE);
        assertThatThrownBy(() -> new NetworkPlan(List.of(IMAGE, IMAGE), List.of()))
                .hasMessageContaining("image");
        assertThatThrownBy(() -> new NetworkPlan(blocks, List.of(new Link("image", "tall"))))
                .hasMessageContaining("tall");
        assertThatThrownBy(() -> NetworkPlan.chain(IMAGE, WIDE).linked("image", "wide", "again"))
                .hasMessageContaining("two links");
        assertThatThrownBy(() -> new Link("image", "image")).hasMessageContaining("itself");
        assertThatThrownBy(() -> Block.layer("a", " ", "", "")).hasMessageContaining("title");
        assertThatThrownBy(() -> Block.layer("a", "A", "", "", -1)).hasMessageContaining("-1");
    }

    @Test
    void aBlockThatIsDifferentInTheOtherPlanIsRefused() {
        NetworkPlan plan = NetworkPlan.chain(IMAGE, WIDE);
        NetworkPlan other = NetworkPlan.chain(IMAGE, Block.layer("wide", "Dense", "", "", 7));
        assertThatThrownBy(() -> plan.and(other)).hasMessage("two blocks have the id wide");
    }
}
