package org.emoscope.ui.inspect.state;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.emoscope.dsp.EndpointOptions;
import org.jspecify.annotations.Nullable;

/** How endpoints are looked for in what is open, and what was found. Needs no toolkit. */
public final class EndpointModel {

    private final ObjectProperty<EndpointOptions> options = new SimpleObjectProperty<>(EndpointOptions.defaults());
    private final ObjectProperty<@Nullable EndpointResult> result = new SimpleObjectProperty<>();

    public ObjectProperty<EndpointOptions> optionsProperty() {
        return options;
    }

    /**
     * What was found last; nothing while nothing is open.
     *
     * <p>For a moment after another recording was opened this is still that of the one before: ask whose it is.
     */
    public ObjectProperty<@Nullable EndpointResult> resultProperty() {
        return result;
    }
}
