package org.emoscope.corpus;

import java.util.List;
import java.util.TreeMap;

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

    /** SHA-256 over the protocol and the side of every utterance in every fold; hexadecimal, 64 digits. */
    public String fingerprint() {
        Fingerprint fingerprint = new Fingerprint().add(protocol);
        for (Fold fold : folds) {
            fingerprint.add(Integer.toString(fold.index())).add(fold.name());
            new TreeMap<>(fold.parts())
                    .forEach((id, part) -> fingerprint.add(id).add(part.name()));
        }
        return fingerprint.hex();
    }
}
