package org.emoscope.ui.inspect.walk.step;

import java.util.List;

/**
 * What a step shows of a frame.
 *
 * @param charts two or more: before and after, and what lies between
 * @param formula with the numbers at the marker
 * @param reading what lies at the marker, in words
 * @param notes what has to be known of these numbers
 */
public record StepView(List<Chart> charts, Formula formula, String reading, List<String> notes) {
    public StepView {
        charts = List.copyOf(charts);
        notes = List.copyOf(notes);
    }
}
