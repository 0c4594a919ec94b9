/**
 * Where somebody speaks in what is open, and what may be done with it; start at {@link
 * org.emoscope.ui.inspect.endpoints.EndpointsLens}.
 *
 * <p>May import {@code ui.inspect.state}, {@code ui.inspect.lens}, {@code ui.common} and what lies below {@code ui}.
 */
@NullMarked
package org.emoscope.ui.inspect.endpoints;

import org.jspecify.annotations.NullMarked;
