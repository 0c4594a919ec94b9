package org.emoscope.ui.common;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Asks a person where to write a file. Its name gets the ending if it has none, and no file is replaced that they were not
 * asked about: the system's dialog asks for the name that it was given, this one for the name that it made. On the JavaFX
 * thread.
 */
public final class SaveDialog {

    private final Chooser chooser;
    private final Supplier<@Nullable Window> owner;
    private final Question question;

    /**
     * What is to be written.
     *
     * @param title what the dialog is called
     * @param kind what such files are called
     * @param ending of their names, with its dot
     * @param name what the file is called unless somebody says otherwise
     * @param folder where to begin looking, if it is there
     */
    public record Wanted(String title, String kind, String ending, String name, @Nullable Path folder) {

        private Path named(Path chosen) {
            String given = chosen.getFileName().toString();
            return given.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen.resolveSibling(given + ending);
        }
    }

    /** Asks for a file, and before it gives the name of one that is there. */
    @FunctionalInterface
    public interface Chooser {

        /** Nothing if they would rather not. */
        Optional<Path> choose(Wanted wanted);
    }

    public SaveDialog(Chooser chooser, Supplier<@Nullable Window> owner, Question question) {
        this.chooser = chooser;
        this.owner = owner;
        this.question = question;
    }

    /**
     * The system's own dialog.
     *
     * @param owner what it stands above, nothing if there is no window yet
     */
    public static SaveDialog above(Supplier<@Nullable Window> owner, Theme theme) {
        return new SaveDialog(wanted -> ofTheSystem(wanted, owner.get()), owner, new Question(theme));
    }

    /** Asks, and then says where to write; nothing is said if they would rather not. */
    public void ask(Wanted wanted, Consumer<Path> write) {
        chooser.choose(wanted).map(Path::toAbsolutePath).ifPresent(chosen -> {
            Path file = wanted.named(chosen);
            if (file.equals(chosen) || !Files.exists(file)) {
                write.accept(file);
            } else {
                question.ask(
                        owner.get(),
                        "save.replace",
                        Messages.text("save.replace.sentence", file.getFileName(), file.getParent()),
                        () -> write.accept(file));
            }
        });
    }

    private static Optional<Path> ofTheSystem(Wanted wanted, @Nullable Window owner) {
        FileChooser chooser = FileChoosers.of(
                wanted.title(), wanted.folder(), new FileChooser.ExtensionFilter(wanted.kind(), "*" + wanted.ending()));
        chooser.setInitialFileName(wanted.name());
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }
}
