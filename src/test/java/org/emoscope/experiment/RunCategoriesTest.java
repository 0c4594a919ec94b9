package org.emoscope.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.emoscope.corpus.Corpus;
import org.emoscope.corpus.label.CategoryMap;
import org.emoscope.corpus.label.LabelScheme;
import org.emoscope.corpus.label.Quadrant;
import org.emoscope.feature.FeatureCache;
import org.emoscope.model.SystemRegistry;
import org.emoscope.model.dl4j.BaselineSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Which map of categories a run was given. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class RunCategoriesTest {

    @TempDir
    Path folder;

    private Corpus corpus;
    private Path runs;
    private Experiment experiment;

    @BeforeEach
    void prepare() throws Exception {
        corpus = TinyCorpus.write(folder.resolve("tiny"));
        runs = folder.resolve("runs");
        experiment = new Experiment(
                new SystemRegistry(List.of(new BaselineSystem())),
                new FeatureLoader(new FeatureCache(folder.resolve("cache"))),
                new Provenance("test", "unknown"));
    }

    @Test
    void aRunKeepsTheMapOfCategoriesThatItWasGiven() throws Exception {
        RunSpec usual = quadrants(CategoryMap.standard().toWords());
        RunSpec other =
                quadrants(CategoryMap.standard().with("anger", Quadrant.JOY).toWords());

        RunFolder run = experiment.create(other, corpus, runs);

        RunDescription description = run.readDescription();
        assertThat(description.spec()).isEqualTo(other);
        assertThat(RunPlan.of(usual, corpus).labelling().counts()).containsEntry("angry", 12);
        assertThat(RunPlan.of(description.spec(), corpus).labelling().counts())
                .containsEntry("angry", 0)
                .containsEntry("joy", 12);
    }

    @Test
    void aRunFromBeforeTheMapCouldBeChangedMeansTheUsualOne() throws Exception {
        RunFolder run = experiment.create(quadrants(CategoryMap.standard().toWords()), corpus, runs);
        String description = Files.readString(run.description());
        String before = description.replaceFirst("(?s)\"categories\" : \\{[^}]*\\},", "");
        assertThat(before).isNotEqualTo(description);
        Files.writeString(run.description(), before);

        assertThat(run.readDescription().spec().labelScheme()).isEqualTo(LabelScheme.quadrant());
    }

    private RunSpec quadrants(Map<String, String> categories) {
        RunSpec tiny = TinyCorpus.spec(corpus, 2);
        return new RunSpec(
                tiny.name(),
                tiny.system(),
                tiny.hyperParameters(),
                tiny.corpus(),
                tiny.corpusType(),
                "quadrant",
                tiny.rule(),
                categories,
                tiny.protocol(),
                tiny.folds(),
                tiny.seed(),
                tiny.seeds());
    }
}
