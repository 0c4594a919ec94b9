package org.emoscope.app;

import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.emoscope.dsp.EndpointOptions;
import org.emoscope.dsp.EndpointParameter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that says how endpoints are looked for. */
final class EndpointSettings {

    @Option(
            names = "--endpoints",
            paramLabel = "NAME=N",
            split = ",",
            completionCandidates = Ranges.class,
            description = "How stretches of speech are looked for, with commas between, each in place of what is usual;"
                    + " frame, silence, reach, gap and shortest are seconds, floor is dB of full scale:"
                    + " ${COMPLETION-CANDIDATES}.")
    private Map<String, Double> values = new LinkedHashMap<>();

    /** What was asked for; a name or a value that there is not is a wrong use of the command. */
    EndpointOptions options(CommandSpec spec) {
        EndpointOptions options = EndpointOptions.defaults();
        for (Map.Entry<String, Double> each : values.entrySet()) {
            try {
                options = options.with(EndpointParameter.of(each.getKey()), each.getValue());
            } catch (IllegalArgumentException e) {
                throw new ParameterException(spec.commandLine(), "--endpoints: " + e.getMessage());
            }
        }
        return options;
    }

    /** Every name with its legal range, for the help. */
    static final class Ranges implements Iterable<String> {

        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(EndpointParameter.values())
                    .map(each -> String.format("%s %s to %s", each.text(), number(each.least()), number(each.most())))
                    .collect(Collectors.toList())
                    .iterator();
        }

        private static String number(double value) {
            return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
        }
    }
}
