package org.emoscope.ui.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.emoscope.model.NetworkPlan;
import org.emoscope.ui.picture.PlanLayout.Box;

/**
 * A frame around the blocks of a stage.
 *
 * @param name of the stage
 * @param weights how many numbers its blocks learn
 * @param left of its leftmost block
 * @param top of its uppermost block
 * @param right end of its rightmost block
 * @param bottom end of its lowest block
 */
record PlanStage(String name, long weights, double left, double top, double right, double bottom) {

    /** The stages of a plan that can be framed: those with nothing else between their blocks. */
    static List<PlanStage> of(NetworkPlan plan, PlanLayout layout) {
        List<PlanStage> stages = new ArrayList<>();
        for (Map.Entry<String, Long> stage : plan.weightsByStage().entrySet()) {
            List<Box> own = layout.boxes().stream()
                    .filter(box -> box.block().stage().equals(stage.getKey()))
                    .toList();
            PlanStage frame = around(stage.getKey(), stage.getValue(), own);
            boolean isAlone = layout.boxes().stream().filter(frame::holds).allMatch(own::contains);
            if (isAlone) {
                stages.add(frame);
            }
        }
        return stages;
    }

    private static PlanStage around(String name, long weights, List<Box> boxes) {
        return new PlanStage(
                name,
                weights,
                boxes.stream().mapToDouble(Box::x).min().orElseThrow(),
                boxes.stream().mapToDouble(Box::y).min().orElseThrow(),
                boxes.stream().mapToDouble(box -> box.x() + box.width()).max().orElseThrow(),
                boxes.stream().mapToDouble(box -> box.y() + box.height()).max().orElseThrow());
    }

    private boolean holds(Box box) {
        return box.x() < right && box.x() + box.width() > left && box.y() < bottom && box.y() + box.height() > top;
    }
}
