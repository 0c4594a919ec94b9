/**
 * The systems: definition, training step, inference and saving.
 *
 * <p>May import {@code similarity}, {@code augment}, {@code corpus} and what lies below; only {@code model.dl4j} sees
 * ND4J or DL4J.
 */
@NullMarked
package org.emoscope.model;

import org.jspecify.annotations.NullMarked;
