/**
 * Launcher, command line and wiring by constructors: the only package that knows everything.
 *
 * <p>Start at {@code EmoScopeCommand}, the root of the command line, and
 * {@link org.emoscope.app.Services}, the wiring. May import everything; nothing imports it.
 */
@NullMarked
package org.emoscope.app;

import org.jspecify.annotations.NullMarked;
