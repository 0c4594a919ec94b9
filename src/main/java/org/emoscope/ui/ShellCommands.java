package org.emoscope.ui;

import java.util.ArrayList;
import java.util.List;
import org.emoscope.ui.common.Command;
import org.emoscope.ui.common.CommandPalette;
import org.emoscope.ui.common.Messages;
import org.emoscope.ui.common.ShortcutSheet;
import org.kordamp.ikonli.feather.Feather;

/** What can be done wherever one is. */
final class ShellCommands {

    private ShellCommands() {}

    /** The commands that lead to the perspectives. */
    static List<Command> goTo(List<Perspective> perspectives, Navigator navigator) {
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < perspectives.size(); i++) {
            Perspective each = perspectives.get(i);
            commands.add(Command.named("go." + each.id())
                    .titled(Messages.text("go.to", each.title()))
                    .icon(each.icon())
                    .keys(perspectiveKeys(i))
                    .does(() -> navigator.show(each.id())));
        }
        return commands;
    }

    /** The keys of the perspective at a place of the rail. */
    static String perspectiveKeys(int index) {
        return "Shortcut+" + (index + 1);
    }

    static List<Command> view(Runnable toggleTheme, Runnable toggleLog) {
        return List.of(
                Command.named("view.theme")
                        .keys("Shortcut+Shift+T")
                        .icon(Feather.MOON)
                        .does(toggleTheme),
                Command.named("view.log").keys("F12").icon(Feather.TERMINAL).does(toggleLog));
    }

    static List<Command> help(CommandPalette palette, ShortcutSheet sheet) {
        return List.of(
                Command.named("help.palette")
                        .keys("Shortcut+K")
                        .icon(Feather.SEARCH)
                        .does(palette::show),
                Command.named("help.shortcuts").keys("F1").icon(Feather.COMMAND).does(sheet::show));
    }

    static Command quit(Runnable close) {
        return Command.named("file.quit")
                .keys("Shortcut+Q")
                .icon(Feather.LOG_OUT)
                .does(close);
    }
}
