package org.emoscope.ui.common;

import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The run folder that is looked at; whoever has a run to show sets it. Needs no toolkit. */
public final class RunSelection {

    private final ObjectProperty<@Nullable Path> run = new SimpleObjectProperty<>();

    /** The run's folder, null before one was chosen. */
    public ObjectProperty<@Nullable Path> runProperty() {
        return run;
    }
}
