package org.emoscope.app;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.emoscope.audio.Player;
import org.emoscope.corpus.demo.DemoCorpus;
import org.emoscope.ui.Perspective;
import org.emoscope.ui.WorkbenchServices;
import org.emoscope.ui.common.CorpusLoader;
import org.emoscope.ui.common.CorpusSelection;
import org.emoscope.ui.common.RunSelection;
import org.emoscope.ui.corpus.CorpusPerspective;
import org.emoscope.ui.inspect.DemoSpeech;
import org.emoscope.ui.inspect.InspectPerspective;
import org.emoscope.ui.inspect.network.TrainedModels;
import org.emoscope.ui.results.ResultsPerspective;
import org.emoscope.ui.train.TrainParts;
import org.emoscope.ui.train.TrainPerspective;

/** The perspectives of the workbench, in the order of the rail, each with what it needs. */
final class Perspectives implements Function<WorkbenchServices, List<Perspective>> {

    private final Services services;
    private final Supplier<Player> players;

    Perspectives(Services services, Supplier<Player> players) {
        this.services = services;
        this.players = players;
    }

    @Override
    public List<Perspective> apply(WorkbenchServices workbench) {
        Path demoCorpus = services.folders().demoCorpus();
        DemoSpeech demo = new DemoSpeech(
                context -> DemoCorpus.example(demoCorpus),
                file -> file.toAbsolutePath().startsWith(demoCorpus) || DemoCorpus.contains(file));
        Path runs = services.folders().runs();
        CorpusLoader corpora = new CorpusLoader(
                workbench.tasks(), workbench.bridge(), services.scanner(), demoCorpus, new CorpusSelection());
        RunSelection run = new RunSelection();
        return List.of(
                new InspectPerspective(workbench, players, demo, new TrainedModels(services.systems(), runs)),
                new CorpusPerspective(workbench, corpora),
                new TrainPerspective(
                        workbench,
                        new TrainParts(
                                services.experiment(),
                                services.systems(),
                                runs,
                                services.folders().queue()),
                        corpora,
                        run),
                new ResultsPerspective(workbench, runs, run, services.scanner()));
    }
}
