/**
 * Launcher, command line and wiring by constructors: the only package that knows everything.
 */
@NullMarked
package org.emoscope.app;

import org.jspecify.annotations.NullMarked;
