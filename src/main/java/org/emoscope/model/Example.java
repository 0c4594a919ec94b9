package org.emoscope.model;

/**
 * What a network reads at once: an utterance, or a part of one.
 *
 * <p>Immutable and safe for use by many threads.
 */
public sealed interface Example permits MatrixExample, PictureExample {}
