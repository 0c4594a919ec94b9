package org.emoscope.ui.inspect.endpoints;

import java.util.Locale;
import java.util.OptionalDouble;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.emoscope.dsp.EndpointOptions;
import org.emoscope.dsp.EndpointParameter;
import org.emoscope.ui.common.Messages;

/**
 * What a person types for one parameter, and what is wrong with it; what is right goes to the options at once. Needs no
 * toolkit.
 *
 * <p>Times are typed in milliseconds.
 */
final class EndpointField {

    private static final double MILLISECONDS = 1000;

    private final EndpointParameter parameter;
    private final ObjectProperty<EndpointOptions> options;
    private final StringProperty text = new SimpleStringProperty();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    EndpointField(EndpointParameter parameter, ObjectProperty<EndpointOptions> options) {
        this.parameter = parameter;
        this.options = options;
        text.set(shown(options.get().get(parameter)));
        text.addListener((property, before, now) -> typed(now));
        options.addListener((property, before, now) -> follow(before.get(parameter), now.get(parameter)));
    }

    EndpointParameter parameter() {
        return parameter;
    }

    StringProperty textProperty() {
        return text;
    }

    /** What is wrong, with the legal range; empty if nothing is. */
    ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Whether the value in use is not the usual one. */
    BooleanBinding changed() {
        return Bindings.createBooleanBinding(() -> options.get().get(parameter) != parameter.usual(), options);
    }

    void reset() {
        text.set(shown(parameter.usual()));
    }

    /** The legal range in the unit that is typed. */
    String range() {
        return Messages.text(
                "inspect.endpoints.range",
                shown(parameter.least()),
                shown(parameter.most()),
                unit(),
                shown(parameter.usual()));
    }

    String unit() {
        return Messages.text("inspect.endpoints.unit." + parameter.unit().name().toLowerCase(Locale.ROOT));
    }

    private void typed(String now) {
        OptionalDouble value = parse(now);
        if (value.isPresent() && parameter.allows(value.getAsDouble())) {
            problem.set("");
            options.set(options.get().with(parameter, value.getAsDouble()));
        } else {
            problem.set(range());
        }
    }

    /** Another part set the options, or this field did: then what was typed stays as it is. */
    private void follow(double before, double now) {
        if (before != now && parse(text.get()).orElse(Double.NaN) != now) {
            text.set(shown(now));
        }
    }

    private OptionalDouble parse(String typed) {
        try {
            return OptionalDouble.of(Double.parseDouble(typed.strip().replace('\u2212', '-')) / scale());
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }

    private String shown(double value) {
        String number = String.format(Locale.ROOT, "%.4f", value * scale());
        return number.replaceAll("\\.?0+$", "");
    }

    private double scale() {
        return parameter.unit() == EndpointParameter.Unit.SECONDS ? MILLISECONDS : 1;
    }
}
