/**
 * The adapter to TarsosDSP: the only package that imports {@code be.tarsos}.
 */
@NullMarked
package org.emoscope.audio.tarsos;

import org.jspecify.annotations.NullMarked;
