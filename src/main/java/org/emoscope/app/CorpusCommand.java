package org.emoscope.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code corpus}: what a folder of speech holds. */
@Command(
        name = "corpus",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "Look into corpora.",
        subcommands = CorpusScanCommand.class)
final class CorpusCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "corpus needs a command: scan");
    }
}
