package org.emoscope.app;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.emoscope.audio.Player;
import org.emoscope.corpus.demo.DemoCorpus;
import org.emoscope.ui.Perspective;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.inspect.InspectPerspective;

/** The perspectives of the workbench, in the order of the rail, each with what it needs. */
final class Perspectives implements Function<WorkbenchServices, List<Perspective>> {

    private final AppFolders folders;
    private final Supplier<Player> players;

    Perspectives(AppFolders folders, Supplier<Player> players) {
        this.folders = folders;
        this.players = players;
    }

    @Override
    public List<Perspective> apply(WorkbenchServices services) {
        return List.of(new InspectPerspective(services, players, context -> DemoCorpus.example(folders.demoCorpus())));
    }
}
