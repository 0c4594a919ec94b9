/**
 * What Inspect shows and where one is in it; start at {@link org.emoscope.ui.inspect.state.InspectModel}.
 *
 * <p>Every part of Inspect follows this and changes it; none of them knows another. Observable values, no controls: may
 * import what lies below {@code ui} and {@code ui.common}.
 */
@NullMarked
package org.emoscope.ui.inspect.state;

import org.jspecify.annotations.NullMarked;
