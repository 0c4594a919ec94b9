/**
 * The systems: definition, training step, inference and saving.
 *
 * <p>Start at {@link org.emoscope.model.EmotionSystem}, which is made of {@link org.emoscope.model.Stage}s; {@link org.emoscope.model.ModelFile} saves what was trained,
 * {@link org.emoscope.model.Recogniser} asks it, and {@link org.emoscope.model.NetworkPlan} says what a drawing of a
 * network shows. May import {@code similarity}, {@code augment} and what lies below; only
 * {@code model.dl4j} sees ND4J. Model files are not trusted.
 */
@NullMarked
package org.emoscope.model;

import org.jspecify.annotations.NullMarked;
