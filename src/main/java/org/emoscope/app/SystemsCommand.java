package org.emoscope.app;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.emoscope.model.EmotionSystem;
import org.emoscope.model.HyperParameter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code systems}: what can be trained, and what can be set. */
@Command(
        name = "systems",
        mixinStandardHelpOptions = true,
        versionProvider = BuildInfo.class,
        description = "List the systems, or what can be set of one with 'train --set NAME=VALUE'.",
        footer = {"", "Examples:", "  emoscope systems", "  emoscope systems tf-cnn"})
final class SystemsCommand implements Callable<Integer> {

    private final Console console;
    private final Services services;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "ID", description = "A system.")
    private String id = "";

    SystemsCommand(Console console, Services services) {
        this.console = console;
        this.services = services;
    }

    @Override
    public Integer call() {
        PrintWriter out = console.out();
        if (id.isEmpty()) {
            services.systems().systems().forEach(each -> out.printf("%-17s  %s%n", each.id(), each.summary()));
        } else {
            tell(system(), out);
        }
        out.flush();
        return 0;
    }

    private EmotionSystem system() {
        try {
            return services.systems().require(id);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        }
    }

    private static void tell(EmotionSystem system, PrintWriter out) {
        out.println(system.summary());
        for (HyperParameter.Group group : HyperParameter.Group.values()) {
            out.printf("%n%s%n", group.name().toLowerCase(Locale.ROOT));
            system.hyperParameters().stream()
                    .filter(each -> each.group() == group)
                    .forEach(each -> out.print(line(each)));
        }
    }

    private static String line(HyperParameter setting) {
        String legal = setting.range().isEmpty() ? "" : "  (" + setting.range() + ")";
        return String.format("  %s=%s%s%n      %s%n", setting.name(), setting.byDefault(), legal, setting.help());
    }
}
