package org.emoscope.app;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.CorpusException;
import org.emoscope.corpus.CorpusType;
import org.emoscope.corpus.importer.CorpusScanner;
import org.emoscope.corpus.importer.Importers;
import org.emoscope.corpus.importer.ScanOptions;
import org.emoscope.experiment.Experiment;
import org.emoscope.experiment.FeatureLoader;
import org.emoscope.experiment.Provenance;
import org.emoscope.feature.FeatureCache;
import org.emoscope.feature.SpeechReader;
import org.emoscope.model.SystemRegistry;
import org.emoscope.model.dl4j.Systems;
import org.emoscope.task.TaskContext;

/**
 * The wiring: what the command line and the workbench work with, made once a process.
 *
 * @param folders where EmoScope keeps its files
 * @param scanner reads corpora
 * @param systems the systems that there are
 * @param features computes features, through the cache
 * @param experiment makes runs
 */
public record Services(
        AppFolders folders,
        CorpusScanner scanner,
        SystemRegistry systems,
        FeatureLoader features,
        Experiment experiment) {

    /**
     * Wires everything.
     *
     * @param warnings takes a sentence when something is wrong that does not stop the work
     */
    public static Services of(AppFolders folders, Consumer<String> warnings) {
        SystemRegistry systems = Systems.all();
        FeatureLoader features =
                new FeatureLoader(new FeatureCache(folders.cache(), FeatureCache.DEFAULT_LIMIT_BYTES, warnings));
        Experiment experiment =
                new Experiment(systems, features, new Provenance(BuildInfo.version(), BuildInfo.commit()));
        return new Services(
                folders, new CorpusScanner(Importers.all(), SpeechReader::read), systems, features, experiment);
    }

    /**
     * Reads a corpus.
     *
     * @param type the importer's id, or empty to find it out
     */
    Corpus scan(Path folder, String type, TaskContext context) throws CorpusException {
        ScanOptions options = type.isEmpty() ? ScanOptions.DEFAULT : ScanOptions.DEFAULT.withType(CorpusType.of(type));
        return scanner.scan(folder, options, context);
    }
}
