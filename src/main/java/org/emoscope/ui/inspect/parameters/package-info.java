/**
 * The parameters of the signal chain as a form, and presets that a person names; start at {@link
 * org.emoscope.ui.inspect.parameters.ParameterForm}.
 *
 * <p>What is typed, refused and marked is decided without the toolkit; the views follow. May import {@code
 * ui.inspect.state}, {@code ui.inspect.lens} and {@code ui.common}.
 */
@NullMarked
package org.emoscope.ui.inspect.parameters;

import org.jspecify.annotations.NullMarked;
