package org.emoscope.ui.inspect;

import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.emoscope.ui.Perspective;
import org.emoscope.ui.WorkbenchServices;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** One utterance under the lens: what the signal chain makes of it, on one time axis. */
public final class InspectPerspective implements Perspective {

    private final StackPane content = new StackPane();

    public InspectPerspective(WorkbenchServices services) {}

    @Override
    public String id() {
        return "inspect";
    }

    @Override
    public Ikon icon() {
        return Feather.ACTIVITY;
    }

    @Override
    public Node content() {
        return content;
    }
}
