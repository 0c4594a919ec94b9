package org.emoscope.feature;

import java.util.Objects;
import org.emoscope.dsp.PreEmphasis;
import org.emoscope.dsp.SpectrumKind;
import org.emoscope.dsp.Window;

/**
 * What happens to a frame before and after its transform.
 *
 * @param preEmphasis the filter before the window
 * @param scope over what the filter runs
 * @param window the weights of a frame
 * @param kind what the spectrum carries
 */
public record SpectrumParameters(PreEmphasis preEmphasis, PreEmphasis.Scope scope, Window window, SpectrumKind kind) {

    public SpectrumParameters {
        Objects.requireNonNull(preEmphasis, "preEmphasis");
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(window, "window");
        Objects.requireNonNull(kind, "kind");
    }

    public SpectrumParameters withPreEmphasis(double factor) {
        return new SpectrumParameters(new PreEmphasis(factor), scope, window, kind);
    }

    public SpectrumParameters withScope(PreEmphasis.Scope newScope) {
        return new SpectrumParameters(preEmphasis, newScope, window, kind);
    }

    public SpectrumParameters withWindow(Window newWindow) {
        return new SpectrumParameters(preEmphasis, scope, newWindow, kind);
    }

    public SpectrumParameters withKind(SpectrumKind newKind) {
        return new SpectrumParameters(preEmphasis, scope, window, newKind);
    }
}
