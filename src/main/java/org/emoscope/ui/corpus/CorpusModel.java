package org.emoscope.ui.corpus;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.emoscope.corpus.CorpusType;
import org.emoscope.ui.common.RecentFiles;
import org.jspecify.annotations.Nullable;

/** What Corpus knows beside the corpus itself. Needs no toolkit. */
final class CorpusModel {

    private final ObjectProperty<Optional<CorpusType>> type = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<@Nullable CorpusReport> report = new SimpleObjectProperty<>();
    private final RecentFiles recent = new RecentFiles();

    /** The kind of corpus that is expected, empty to find out. */
    ObjectProperty<Optional<CorpusType>> typeProperty() {
        return type;
    }

    /** What is told of the corpus, null before there is one. */
    ObjectProperty<@Nullable CorpusReport> reportProperty() {
        return report;
    }

    /** The folders and manifests that were opened last. */
    RecentFiles recent() {
        return recent;
    }
}
