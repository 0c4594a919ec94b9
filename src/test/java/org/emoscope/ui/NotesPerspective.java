package org.emoscope.ui;

import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A second perspective, for tests of the shell. */
final class NotesPerspective implements Perspective {

    @Override
    public String id() {
        return "notes";
    }

    @Override
    public String title() {
        return "Notes";
    }

    @Override
    public String hint() {
        return "Write something down";
    }

    @Override
    public Ikon icon() {
        return Feather.EDIT;
    }

    @Override
    public Node content() {
        TextArea notes = new TextArea();
        notes.setId("notes");
        return notes;
    }
}
