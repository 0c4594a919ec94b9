package org.emoscope.ui;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import org.emoscope.ui.common.SettingsSection;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A second perspective, for tests of the shell; it remembers what was written down. */
final class NotesPerspective implements Perspective {

    private final String id;
    private final StringProperty words = new SimpleStringProperty("");
    private boolean closed;

    NotesPerspective(String id) {
        this.id = id;
    }

    /** Writes something down; on the JavaFX thread. */
    void write(String note) {
        words.set(note);
    }

    boolean isClosed() {
        return closed;
    }

    @Override
    public String id() {
        return id;
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
        notes.setId(id);
        notes.textProperty().bindBidirectional(words);
        return notes;
    }

    @Override
    public void save(SettingsSection state) {
        state.put("words", words.get());
    }

    @Override
    public void close() {
        closed = true;
    }
}
