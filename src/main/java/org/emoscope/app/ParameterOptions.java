package org.emoscope.app;

import java.util.LinkedHashMap;
import java.util.Map;
import org.emoscope.feature.FeatureParameter;
import org.emoscope.feature.FeatureParameters;
import org.emoscope.feature.Preset;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/** Gives a command an option for each parameter of the signal chain, from the one table of them. */
final class ParameterOptions implements IModelTransformer {

    /** A command whose features can be set. */
    interface Holder {
        /** What was given on the command line, by parameter name. */
        ParameterChanges changes();
    }

    /** The parameters given on the command line. */
    static final class ParameterChanges {

        private final Map<String, String> values = new LinkedHashMap<>();

        /** A preset with these changes; a value out of range is a wrong use of the command. */
        FeatureParameters applyTo(Preset preset, CommandSpec spec) {
            try {
                return preset.parameters().with(values);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), e.getMessage());
            }
        }
    }

    @Override
    public CommandSpec transform(CommandSpec command) {
        Holder holder = (Holder) command.userObject();
        ArgGroupSpec.Builder group = ArgGroupSpec.builder()
                .heading("%nParameters, each in place of the preset's:%n")
                .validate(false)
                .order(1);
        for (FeatureParameter parameter : FeatureParameter.values()) {
            group.addArg(OptionSpec.builder("--" + parameter.text())
                    .type(String.class)
                    .paramLabel(parameter.choices().isEmpty() ? "N" : "NAME")
                    .description(escaped(parameter.help()), "(" + escaped(parameter.range()) + ")")
                    .setter(setter(holder, parameter))
                    .build());
        }
        return command.addArgGroup(group.build());
    }

    private static ISetter setter(Holder holder, FeatureParameter parameter) {
        return new ISetter() {
            @Override
            @SuppressWarnings("unchecked")
            public <T> T set(T value) {
                if (value != null) {
                    return (T) holder.changes().values.put(parameter.text(), value.toString());
                }
                return (T) holder.changes().values.remove(parameter.text());
            }
        };
    }

    /** The help is formatted: a percent sign is written as two. */
    private static String escaped(String text) {
        return text.replace("%", "%%");
    }
}
