package org.emoscope.ui.corpus;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.emoscope.corpus.label.CategoryUse;

/** A line of the table of categories; it stays while what is said of its category changes. Needs no toolkit. */
final class CategoryLine {

    private final ReadOnlyObjectWrapper<CategoryUse> use;

    CategoryLine(CategoryUse use) {
        this.use = new ReadOnlyObjectWrapper<>(use);
    }

    ReadOnlyObjectProperty<CategoryUse> useProperty() {
        return use.getReadOnlyProperty();
    }

    CategoryUse use() {
        return use.get();
    }

    /** Whether as many utterances are of the category, and rated, as this line shows. */
    boolean counts(CategoryUse now) {
        return now.utterances() == use().utterances() && now.rated() == use().rated();
    }

    /** Takes up what is said now of the same category. */
    void take(CategoryUse now) {
        use.set(now);
    }
}
