package org.emoscope.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;

/** Who may import whom. */
@AnalyzeClasses(packages = "org.emoscope", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {

    private static final String[] LAYERS = {
        "app",
        "ui",
        "live",
        "experiment",
        "model",
        "similarity",
        "augment",
        "corpus",
        "feature",
        "dsp",
        "audio",
        "file",
        "task"
    };

    @ArchTest
    static final ArchRule dataFlowsOneWay = layers();

    @ArchTest
    static final ArchRule onlyModelDl4jSeesTheArrayLibrary = noClasses()
            .that()
            .resideOutsideOfPackage("org.emoscope.model.dl4j..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.nd4j..", "org.deeplearning4j..", "org.bytedeco..")
            .because("the array library must stay replaceable, and its threads and memory have one owner");

    @ArchTest
    static final ArchRule onlyAudioTarsosSeesTarsos = noClasses()
            .that()
            .resideOutsideOfPackage("org.emoscope.audio.tarsos..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("be.tarsos..")
            .because("its surprises (bytes for samples, a flag that is not volatile) are met in one place")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule onlyAudioSeesTheDecoders = noClasses()
            .that()
            .resideOutsideOfPackage("org.emoscope.audio")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.jflac..", "javazoom..", "com.jcraft..")
            .because("they believe what a file claims; only readers that checked it first may call them");

    @ArchTest
    static final ArchRule noToolkitBelowTheWorkbench = noClasses()
            .that()
            .resideOutsideOfPackages("org.emoscope.ui..", "org.emoscope.app..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "org.controlsfx..", "org.jfree..", "atlantafx..", "org.kordamp..")
            .because("everything below the window runs on a machine without a display");

    @ArchTest
    static final ArchRule dspStandsAlone = noClasses()
            .that()
            .resideInAPackage("org.emoscope.dsp..")
            .should()
            .dependOnClassesThat()
            .resideOutsideOfPackages("org.emoscope..", "java..", "org.jspecify..")
            .because("the signal chain is what EmoScope exists for and reads without a library beside it");

    @ArchTest
    static final ArchRule onlyUiCommonTalksToTheToolkitThread = noClasses()
            .that()
            .resideInAPackage("org.emoscope..")
            .and()
            .resideOutsideOfPackages("org.emoscope.ui.common..")
            .should()
            .callMethod("javafx.application.Platform", "runLater", "java.lang.Runnable")
            .because("one bridge decides what reaches the JavaFX thread, and drops what is stale")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noJavaSerialisation = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.ObjectInputStream")
            .because("nothing from outside is deserialised as Java objects")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noPrintedStackTraces = noClasses()
            .should()
            .callMethod("java.lang.Throwable", "printStackTrace")
            .because("an error is a sentence for a person, with its details in the log")
            .allowEmptyShould(true);

    private static ArchRule layers() {
        Architectures.LayeredArchitecture rule =
                Architectures.layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String layer : LAYERS) {
            rule = rule.optionalLayer(layer).definedBy("org.emoscope." + layer + "..");
        }
        for (int i = 0; i < LAYERS.length; i++) {
            if (i == 0) {
                rule = rule.whereLayer(LAYERS[i]).mayNotBeAccessedByAnyLayer();
            } else {
                String[] above = java.util.Arrays.copyOf(LAYERS, i);
                rule = rule.whereLayer(LAYERS[i]).mayOnlyBeAccessedByLayers(above);
            }
        }
        return rule.because("data flows one way: audio, dsp, feature, model, experiment, what a person sees");
    }
}
