package org.emoscope.corpus;

import java.util.List;

/**
 * How a protocol divides a corpus: its folds in order.
 *
 * @param protocol the protocol's id, such as {@code speaker}
 * @param folds one or more
 */
public record Split(String protocol, List<Fold> folds) {

    public Split {
        folds = List.copyOf(folds);
        if (folds.isEmpty()) {
            throw new IllegalArgumentException("a split has at least one fold");
        }
    }
}
